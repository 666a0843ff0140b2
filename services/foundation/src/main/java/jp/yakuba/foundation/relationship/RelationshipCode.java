package jp.yakuba.foundation.relationship;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** One link of a relationship (1.1.11), the entries of {@code code-lists/relationship.csv}. */
@Requirement("001/1.1.11")
public enum RelationshipCode implements Coded {
    /** 世帯主. */
    HEAD("02", "世帯主", Kind.STANDING),
    /** 夫. */
    HUSBAND("11", "夫", Kind.MALE_SPOUSE),
    /** 妻. */
    WIFE("12", "妻", Kind.FEMALE_SPOUSE),
    /** 夫（未届）. */
    UNREGISTERED_HUSBAND("13", "夫（未届）", Kind.MALE_SPOUSE),
    /** 妻（未届）. */
    UNREGISTERED_WIFE("14", "妻（未届）", Kind.FEMALE_SPOUSE),
    /** 子. */
    CHILD("20", "子", Kind.CHILD),
    /** 子（子の夫）: an adopted child who is the husband of a child. */
    CHILD_AND_HUSBAND_OF_CHILD("21", "子（子の夫）", Kind.MALE_CHILD),
    /** 子（子の妻）: an adopted child who is the wife of a child. */
    CHILD_AND_WIFE_OF_CHILD("22", "子（子の妻）", Kind.FEMALE_CHILD),
    /** 父. */
    FATHER("51", "父", Kind.MALE_PARENT),
    /** 母. */
    MOTHER("52", "母", Kind.FEMALE_PARENT),
    /** 兄. */
    ELDER_BROTHER("71", "兄", Kind.MALE_SIBLING),
    /** 弟. */
    YOUNGER_BROTHER("74", "弟", Kind.MALE_SIBLING),
    /** 姉. */
    ELDER_SISTER("81", "姉", Kind.FEMALE_SIBLING),
    /** 妹. */
    YOUNGER_SISTER("84", "妹", Kind.FEMALE_SIBLING),
    /** 縁故者. */
    CONNECTED_PERSON("96", "縁故者", Kind.STANDING),
    /** 同居人. */
    LODGER("99", "同居人", Kind.STANDING);

    private static final List<RelationshipCode> ALL = List.of(values());

    private enum Kind {
        STANDING,
        MALE_SPOUSE,
        FEMALE_SPOUSE,
        CHILD,
        MALE_CHILD,
        FEMALE_CHILD,
        MALE_PARENT,
        FEMALE_PARENT,
        MALE_SIBLING,
        FEMALE_SIBLING
    }

    private final String code;
    private final String text;
    private final Kind kind;

    RelationshipCode(String code, String text, Kind kind) {
        this.code = code;
        this.text = text;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words on certificates. */
    public String text() {
        return text;
    }

    /** The link of a code. */
    public static RelationshipCode ofCode(String code) {
        return ALL.stream()
                .filter(link -> link.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RejectedValue(
                        FoundationError.RELATIONSHIP_CODE_UNKNOWN, "続柄コードが一覧にありません。", "続柄の一覧から選んでください。"));
    }

    /** Whether it can be joined with others by の. */
    public boolean isLink() {
        return kind != Kind.STANDING;
    }

    /** Whether it is a husband or wife, registered or not. */
    public boolean isSpouse() {
        return kind == Kind.MALE_SPOUSE || kind == Kind.FEMALE_SPOUSE;
    }

    /** Whether it is a child, adopted ones included. */
    public boolean isChild() {
        return kind == Kind.CHILD || kind == Kind.MALE_CHILD || kind == Kind.FEMALE_CHILD;
    }

    /** Whether it is a father or mother. */
    public boolean isParent() {
        return kind == Kind.MALE_PARENT || kind == Kind.FEMALE_PARENT;
    }

    /** Whether it is a brother or sister. */
    public boolean isSibling() {
        return kind == Kind.MALE_SIBLING || kind == Kind.FEMALE_SIBLING;
    }

    /** The code of {@code code-lists/sex.csv} the link implies; empty when it implies none. */
    public Optional<String> sexCode() {
        return switch (kind) {
            case MALE_SPOUSE, MALE_CHILD, MALE_PARENT, MALE_SIBLING -> Optional.of("1");
            case FEMALE_SPOUSE, FEMALE_CHILD, FEMALE_PARENT, FEMALE_SIBLING -> Optional.of("2");
            case STANDING, CHILD -> Optional.empty();
        };
    }
}
