package jp.yakuba.foundation.relationship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;

/** Reads the text of a relationship. The の inside 子（子の夫） does not join. */
final class RelationshipText {

    private static final List<RelationshipCode> LONGEST_FIRST = Stream.of(RelationshipCode.values())
            .sorted(Comparator.comparing(RelationshipCode::text, Comparator.comparingInt(String::length))
                    .reversed())
            .toList();

    /** Four times 子（子の夫） and three の are 27 characters; anything much longer is refused unread. */
    private static final int LONGEST_INPUT = 100;

    private RelationshipText() {}

    static Relationship parse(String input) {
        if (input.length() > LONGEST_INPUT) {
            throw new RejectedValue(FoundationError.TEXT_TOO_LONG, "続柄が長すぎます。", "続柄は4世代までです。5世代以上は「縁故者」としてください。");
        }
        String text = input.strip().replace('(', '（').replace(')', '）');
        if (text.isEmpty()) {
            throw Relationship.blank();
        }
        List<RelationshipCode> links = links(text);
        if (links.size() > 4) {
            throw new RejectedValue(
                    FoundationError.RELATIONSHIP_TOO_LONG, "続柄が5世代以上つながっています。", "5世代以上つなげる必要があるときは「縁故者」としてください。");
        }
        return Relationship.of(links);
    }

    private static List<RelationshipCode> links(String text) {
        List<RelationshipCode> links = new ArrayList<>();
        int at = 0;
        while (true) {
            RelationshipCode link = linkAt(text, at);
            links.add(link);
            at += link.text().length();
            if (at == text.length()) {
                return links;
            }
            if (text.charAt(at) != 'の') {
                throw unknown();
            }
            at++;
        }
    }

    private static RelationshipCode linkAt(String text, int at) {
        return LONGEST_FIRST.stream()
                .filter(link -> text.startsWith(link.text(), at))
                .findFirst()
                .orElseThrow(RelationshipText::unknown);
    }

    private static RejectedValue unknown() {
        return new RejectedValue(
                FoundationError.RELATIONSHIP_UNKNOWN,
                "続柄の書き方が違います。",
                "世帯主・縁故者・同居人、または夫・妻・子・父・母・兄・姉・弟・妹を「の」でつないで入力してください（孫は「子の子」）。");
    }
}
