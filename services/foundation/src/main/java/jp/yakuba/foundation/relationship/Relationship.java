package jp.yakuba.foundation.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import org.jspecify.annotations.Nullable;

/**
 * 続柄: how a member of a household stands to its head (1.1.11): 世帯主, 縁故者, 同居人, or one to four links joined by の.
 * A relationship of more links is 縁故者. Nothing else can be written, not 孫, not 祖父.
 *
 * @param first the link next to the head
 * @param second the link after it, if any
 * @param third the link after it, if any
 * @param fourth the link after it, if any
 */
@Requirement("001/1.1.11")
public record Relationship(
        RelationshipCode first,
        @Nullable RelationshipCode second,
        @Nullable RelationshipCode third,
        @Nullable RelationshipCode fourth) {

    /** 世帯主. */
    public static final Relationship HEAD = of(RelationshipCode.HEAD);

    /** 縁故者. */
    public static final Relationship CONNECTED_PERSON = of(RelationshipCode.CONNECTED_PERSON);

    /** 同居人. */
    public static final Relationship LODGER = of(RelationshipCode.LODGER);

    private static final int MOST_LINKS = 4;

    /** Takes what the grammar of 1.1.11 allows. */
    public Relationship {
        if ((third != null && second == null) || (fourth != null && third == null)) {
            throw new RejectedValue(FoundationError.RELATIONSHIP_GAP, "続柄コードの途中が空いています。", "続柄コードは1番目から順に詰めて入力してください。");
        }
        boolean chain = second != null;
        if (chain
                && Stream.of(first, second, third, fourth)
                        .filter(Objects::nonNull)
                        .anyMatch(link -> !link.isLink())) {
            throw new RejectedValue(
                    FoundationError.RELATIONSHIP_NOT_JOINABLE,
                    "世帯主・縁故者・同居人は「の」でつなげません。",
                    "夫・妻・子・父・母・兄・姉・弟・妹だけを「の」でつないでください。");
        }
    }

    /** A relationship of one link. */
    public static Relationship of(RelationshipCode only) {
        return new Relationship(only, null, null, null);
    }

    /** A relationship of one to four links; of more, 縁故者 (1.1.11). */
    public static Relationship of(List<RelationshipCode> links) {
        if (links.isEmpty()) {
            throw blank();
        }
        if (links.size() > MOST_LINKS) {
            return CONNECTED_PERSON;
        }
        return new Relationship(links.get(0), at(links, 1), at(links, 2), at(links, 3));
    }

    private static @Nullable RelationshipCode at(List<RelationshipCode> links, int index) {
        return index < links.size() ? links.get(index) : null;
    }

    /** The relationship of one to four codes; empty ones at the end are passed over. */
    public static Relationship ofCodes(String... codes) {
        @Nullable RelationshipCode[] links = new RelationshipCode[MOST_LINKS];
        if (codes.length == 0 || codes.length > MOST_LINKS || codes[0].isEmpty()) {
            throw blank();
        }
        for (int i = 0; i < codes.length; i++) {
            links[i] = codes[i].isEmpty() ? null : RelationshipCode.ofCode(codes[i]);
        }
        return new Relationship(RelationshipCode.ofCode(codes[0]), links[1], links[2], links[3]);
    }

    /** Reads the text of a relationship, for example 子の妻 or 妻(未届). */
    public static Relationship parse(String text) {
        return RelationshipText.parse(text);
    }

    /** The links from the head outwards. */
    public List<RelationshipCode> links() {
        return Stream.of(first, second, third, fourth)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableList());
    }

    /** The codes from the head outwards. */
    public List<String> codes() {
        return links().stream().map(RelationshipCode::code).toList();
    }

    /** The number of links, which 1.1.11 calls generations. */
    public int generations() {
        return links().size();
    }

    /** The last link: what the person is to the one before. */
    public RelationshipCode last() {
        return links().getLast();
    }

    /** 続柄表記: the words on certificates, for example 子の妻. */
    public String text() {
        return links().stream().map(RelationshipCode::text).collect(Collectors.joining("の"));
    }

    /** Whether it is 世帯主. */
    public boolean isHead() {
        return first == RelationshipCode.HEAD;
    }

    /** Whether it is the head's husband or wife. */
    public boolean isSpouseOfHead() {
        return second == null && first.isSpouse();
    }

    /** Whether it is kin of the head, and not 縁故者 or 同居人. */
    public boolean isKin() {
        return first.isLink();
    }

    /** The relationship with one more link; 縁故者 when it has four already, and of 縁故者 too. */
    public Relationship then(RelationshipCode next) {
        if (isHead()) {
            return of(next);
        }
        if (!isKin()) {
            return CONNECTED_PERSON;
        }
        List<RelationshipCode> longer = new ArrayList<>(links());
        longer.add(next);
        return of(longer);
    }

    @Override
    public String toString() {
        return text();
    }

    static RejectedValue blank() {
        return new RejectedValue(FoundationError.BLANK, "続柄が入力されていません。", "続柄の一覧から選んでください。");
    }
}
