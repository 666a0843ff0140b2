package jp.yakuba.office.addressee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.office.search.BirthPeriod;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.Match;
import jp.yakuba.office.search.Scope;
import jp.yakuba.office.search.SearchRules;
import jp.yakuba.office.search.TextCriterion;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the people looked for; all of it must hold.
 *
 * @param name 氏名, 旧氏 or 通称, in kanji, kana or roman letters
 * @param reading フリガナ of 氏名, 旧氏 or 通称
 * @param match how much of a name; the beginning unless told
 * @param fuzziness how loosely readings; not at all unless told
 * @param exactCharacters whether variants of a character (異体字) are told apart
 * @param birth 生年月日 as far as known
 * @param sex 性別
 * @param addresseeNumber 宛名番号
 * @param scope whose records; everybody's unless told
 */
public record AddresseeCriteria(
        @Open @MaxLength(100) @Nullable String name,
        @Open @MaxLength(100) @Nullable String reading,
        @Open @Nullable Match match,
        @Open @Nullable Fuzziness fuzziness,
        @Open boolean exactCharacters,
        @Open @Nullable BirthPeriod birth,
        @Open @Nullable Sex sex,
        @Open @Nullable AddresseeNumber addresseeNumber,
        @Open @Nullable Scope scope) {

    /** Criteria as fields, JSON and back. */
    public static final RecordShape<AddresseeCriteria> SHAPE = new RecordShape<>(
            AddresseeCriteria.class, new Values().register(BirthPeriod.class, BirthPeriod::parse, BirthPeriod::typed));

    private static final Set<String> MANNER = Set.of("match", "fuzziness", "exactCharacters", "scope");

    /** Everything that stands in the way of the search. */
    public Findings check() {
        return SearchRules.check(
                texts(), !keys().isEmpty(), addresseeNumber != null || (birth != null && birth.narrows()));
    }

    /** By which items it asks, whatever for. How they are compared and where is no item. */
    public Set<String> keys() {
        var keys = new TreeSet<String>();
        SHAPE.visit(this, (leaf, text) -> {
            if (text != null && !MANNER.contains(leaf.path())) {
                keys.add(leaf.path());
            }
        });
        return keys;
    }

    List<TextCriterion> texts() {
        var texts = new ArrayList<TextCriterion>();
        var how = Objects.requireNonNullElse(match, Match.PREFIX);
        if (name != null) {
            texts.add(TextCriterion.written("name", name, how));
        }
        if (reading != null) {
            texts.add(TextCriterion.reading("reading", reading, how));
        }
        return texts;
    }

    /** Shows nothing of whom somebody looks for. */
    @Override
    public String toString() {
        return "AddresseeCriteria[…]";
    }
}
