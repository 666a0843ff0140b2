package jp.yakuba.childallowance.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.Child;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.calculation.Entitlement;
import jp.yakuba.childallowance.calculation.EquivalentCustody;
import jp.yakuba.childallowance.calculation.Period;
import jp.yakuba.childallowance.calculation.RecipientKind;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.time.RecordedDate;

/** Certifications and what was decided of them, as the table of cases writes them; children are called by letters. */
final class DecidedFamily {

    private static final ClaimId CLAIM = ClaimId.parse("2c9f2f54-6a8e-4f0c-9d0e-3a52a1d5b7c4");
    private static final Claim CLAIMED = new Claim(LocalDate.parse("2025-04-10"), ClaimReason.OTHER, null, null);

    private DecidedFamily() {}

    /** Children with their births, {@code A=2016-05-15}, claimed on 10 April 2025. */
    static AllowanceFacts certified(Stream<String> children) {
        return new AllowanceFacts(
                RecipientKind.GENERAL,
                List.of(new Entitlement(CLAIMED, null)),
                children.map(child -> child.split("="))
                        .map(DecidedFamily::child)
                        .toList(),
                List.of(),
                YearMonth.parse("2025-05"),
                YearMonth.parse("2025-05"),
                null);
    }

    private static Child child(String[] child) {
        var custody = new Period(LocalDate.parse(child[1]), null);
        return new Child(number(child[0]), born(child[1]), List.of(custody), List.of(), List.of(), List.of());
    }

    /** The number of the child that is called by a letter. */
    static String number(String letter) {
        return "%010d".formatted((int) letter.charAt(0));
    }

    private static RecordedDate born(String day) {
        return RecordedDate.of(LocalDate.parse(day));
    }

    /** An amendment as the table writes it. */
    static Effect effect(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "ended" -> new Effect.Extinguished(LocalDate.parse(words[1]));
            case "left" -> new Effect.Left(number(words[1]), LocalDate.parse(words[2]));
            case "joined" -> new Effect.Joined(joined(words));
            case "counted" -> new Effect.Joined(counted(words));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Child joined(String[] words) {
        var claim = new Claim(
                LocalDate.parse(words[6]),
                Coded.find(ClaimReason.class, words[4]).orElseThrow(),
                words[5].equals("-") ? null : LocalDate.parse(words[5]),
                null);
        var custody = new Period(LocalDate.parse(words[3]), null);
        return new Child(number(words[1]), born(words[2]), List.of(custody), List.of(), List.of(), List.of(claim));
    }

    private static Child counted(String[] words) {
        var claim = new Claim(LocalDate.parse(words[4]), ClaimReason.OTHER, null, null);
        var stated = new EquivalentCustody(LocalDate.parse(words[3]), null, claim);
        return new Child(number(words[1]), born(words[2]), List.of(), List.of(), List.of(stated), List.of());
    }

    /** Some children and some amendments that a seed makes, the same each time. */
    static List<Effect> anyEffects(int seed) {
        var random = new Random(seed);
        return new ArrayList<>(IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(i -> anyEffect(random))
                .map(DecidedFamily::effect)
                .toList());
    }

    private static String anyEffect(Random random) {
        var day = LocalDate.parse("2025-05-01").plusDays(random.nextInt(900));
        var child = "ABCD".charAt(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> "ended " + day;
            case 1 -> "joined " + child + " 2024-03-10 " + day.minusDays(random.nextInt(40)) + " other - " + day;
            default -> "left " + child + " " + day;
        };
    }

    static AllowanceFacts any() {
        return certified(Stream.of("A=2008-05-15", "B=2020-06-10", "C=2024-12-20"));
    }

    static <T> List<T> shuffled(Collection<T> list, int seed) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    static CertifiedMonths months(AllowanceFacts certified, Collection<Effect> effects) {
        return CertifiedMonths.of(CLAIM, Ledger.facts(certified, effects));
    }

    /** What is due for a month. */
    static long due(CertifiedMonths months, YearMonth month) {
        return months.amounts().stream()
                .filter(span -> !month.isBefore(span.first()) && !month.isAfter(span.last()))
                .mapToLong(AmountSpan::amount)
                .sum();
    }
}
