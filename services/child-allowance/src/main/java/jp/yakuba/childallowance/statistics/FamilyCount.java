package jp.yakuba.childallowance.statistics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.law.AgeStage;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.childallowance.law.Amount;
import org.jspecify.annotations.Nullable;

/**
 * Counts recipients by class, and children by age and rank. The rank is not kept: it follows from the amount that is due where
 * of children of these ages only one number of 第3子以降 comes to it, the youngest; where several do, as by the amounts until
 * September 2024, it is not known.
 */
final class FamilyCount {

    private static final List<String> CLASSES = List.of("施設等受給者", "法人の未成年後見人", "被用者", "非被用者", "被用者・非被用者の別の分からない受給者");

    /** How a child is counted. */
    private enum Rank {
        BELOW_THIRD("第1子・第2子"),
        THIRD("第3子以降"),
        OF_FACILITY("施設等"),
        UNKNOWN("順番不明");

        private final String words;

        Rank(String words) {
            this.words = words;
        }
    }

    private final AllowanceLaw law;
    private final int third;
    private final Map<String, Long> recipients = new TreeMap<>();
    private final Map<AgeStage, Map<Rank, Long>> children = new EnumMap<>(AgeStage.class);
    private long ageless;

    FamilyCount(AllowanceLaw law) {
        this.law = law;
        this.third = IntStream.iterate(1, rank -> rank + 1)
                .filter(law::isThird)
                .findFirst()
                .orElseThrow();
    }

    void add(Family family) {
        recipients.merge(classOf(family), 1L, Long::sum);
        ageless += family.ageless();
        var stages = family.stages();
        var thirds = family.isFacility() ? OptionalInt.empty() : thirds(family);
        for (var i = 0; i < stages.size(); i++) {
            var rank = family.isFacility()
                    ? Rank.OF_FACILITY
                    : thirds.isEmpty() ? Rank.UNKNOWN : i < thirds.getAsInt() ? Rank.THIRD : Rank.BELOW_THIRD;
            children.computeIfAbsent(stages.get(i), _ -> new EnumMap<>(Rank.class))
                    .merge(rank, 1L, Long::sum);
        }
    }

    private static String classOf(Family family) {
        return CLASSES.get(
                switch (family.entitledAs()) {
                    case "facility" -> 0;
                    case "corporate-guardian" -> 1;
                    default -> employed(family.employment());
                });
    }

    private static int employed(@Nullable String employment) {
        return switch (employment) {
            case "employee" -> 2;
            case "non-employee" -> 3;
            case null, default -> 4;
        };
    }

    /** How many of the youngest must be 第3子以降 for the amount to be what it is. */
    private OptionalInt thirds(Family family) {
        var fitting = IntStream.rangeClosed(0, family.stages().size())
                .filter(thirds -> sum(family.stages(), thirds) == family.amount())
                .toArray();
        return family.ageless() > 0 || fitting.length != 1 ? OptionalInt.empty() : OptionalInt.of(fitting[0]);
    }

    private long sum(List<AgeStage> stages, int thirds) {
        return IntStream.range(0, stages.size())
                .mapToObj(i -> law.amount(stages.get(i), i < thirds ? third : 1))
                .filter(Objects::nonNull)
                .map(Amount::yen)
                .mapToLong(yen -> yen.amount())
                .sum();
    }

    List<Statistics.Line> lines() {
        var lines = new ArrayList<Statistics.Line>();
        CLASSES.forEach(of -> lines.add(new Statistics.Line("受給者", of, "", "人", recipients.getOrDefault(of, 0L))));
        for (var stage : AgeStage.values()) {
            if (stage.isChild()) {
                var ranks = children.getOrDefault(stage, Map.of());
                for (var rank : Rank.values()) {
                    lines.add(new Statistics.Line(
                            "支給対象児童", stage.words(), rank.words, "人", ranks.getOrDefault(rank, 0L)));
                }
            }
        }
        lines.add(new Statistics.Line("支給対象児童", "年齢不明", "", "人", ageless));
        return lines;
    }
}
