package jp.yakuba.childallowance.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A family that a seed makes, the same each time; claimed on 15 November 2022. */
final class AnyFamily {

    private static final LocalDate CLAIMED = LocalDate.parse("2022-11-15");

    private final Random random;

    /** When the last one was born; one in four is its twin. */
    private LocalDate last = LocalDate.parse("2012-02-29");

    AnyFamily(int seed) {
        random = new Random(seed);
    }

    /** With children who go and come again, facilities, several claims of a day, and one or two entitlements. */
    AllowanceFacts facts() {
        var recipient = random.nextInt(8) == 0 ? RecipientKind.CORPORATE_GUARDIAN : RecipientKind.GENERAL;
        return facts(recipient, entitlements(), children(this::anyChild), 11_000_000);
    }

    /** With a small child to the end and incomes below the upper limit, so that the law ends nothing. */
    AllowanceFacts factsThatGoOn() {
        var children = children(this::child);
        children.add(Families.child("末子", "2018-07-01"));
        return facts(RecipientKind.GENERAL, List.of(since(ClaimReason.OTHER)), children, 8_000_000);
    }

    private AllowanceFacts facts(
            RecipientKind recipient, List<Entitlement> entitlements, List<Child> children, int mostIncome) {
        return new AllowanceFacts(
                recipient,
                entitlements,
                children,
                IntStream.rangeClosed(2020, 2023)
                        .mapToObj(year -> new Income(year, random.nextInt(mostIncome), random.nextInt(4), 0))
                        .toList(),
                YearMonth.parse("2022-12"),
                YearMonth.parse("2027-06"),
                random.nextBoolean() ? null : dayBetween("2026-01-01", "2027-12-31"));
    }

    private static Entitlement since(ClaimReason reason) {
        return new Entitlement(Families.claimed(CLAIMED, reason, null), null);
    }

    private List<Entitlement> entitlements() {
        if (random.nextBoolean()) {
            return List.of(since(ClaimReason.OTHER));
        }
        var ended = dayBetween("2023-06-01", "2025-12-31");
        var again = ended.plusDays(1 + random.nextInt(90));
        var reason = ended.isBefore(LocalDate.parse("2024-10-01")) ? ClaimReason.REFORM : ClaimReason.OTHER;
        return List.of(
                new Entitlement(Families.claimed(CLAIMED, ClaimReason.OTHER, null), ended),
                Families.since(
                        random.nextBoolean()
                                ? Families.claimed(again, reason, null)
                                : Families.claimed(again, ClaimReason.MOVED_IN, ended)));
    }

    private List<Child> children(Function<String, Child> child) {
        var children = new ArrayList<Child>();
        for (var i = 0; i <= random.nextInt(5); i++) {
            children.add(child.apply("子" + i));
        }
        return children;
    }

    /** In custody from birth, most of them to the end. */
    private Child child(String name) {
        var born = random.nextInt(4) == 0 ? last : dayBetween("2002-01-01", "2022-11-14");
        last = born;
        var stated = new EquivalentCustody(
                born,
                random.nextBoolean() ? null : dayBetween("2026-07-01", "2027-03-31"),
                Families.claimed(CLAIMED, ClaimReason.OTHER, null));
        return new Child(
                name,
                Families.born(born.toString()),
                List.of(new Period(born, random.nextInt(4) > 0 ? null : dayBetween("2026-07-01", "2027-03-31"))),
                List.of(),
                random.nextInt(3) > 0 ? List.of(stated) : List.of(),
                List.of());
    }

    private Child anyChild(String name) {
        var child = child(name);
        var born = child.birthDate().value().toLocalDate();
        var left = days(3);
        var placed = days(4);
        var custody = random.nextInt(3) > 0
                ? child.custody()
                : List.of(new Period(born, left.get(0)), new Period(left.get(1), left.get(2)));
        var facilities = List.of(new Period(placed.get(0), placed.get(1)), new Period(placed.get(2), placed.get(3)));
        var claims = IntStream.range(0, random.nextInt(4))
                .boxed()
                .flatMap(i -> claimsOf(dayBetween("2022-11-15", "2027-03-31")).stream())
                .toList();
        var statedAgain = days(2);
        var stated = child.equivalentCustody().isEmpty() || random.nextInt(3) > 0
                ? child.equivalentCustody()
                : List.of(
                        new EquivalentCustody(
                                born, statedAgain.get(0), Families.claimed(CLAIMED, ClaimReason.OTHER, null)),
                        new EquivalentCustody(statedAgain.get(1), null, anyClaim(statedAgain.get(1))));
        return new Child(
                name, child.birthDate(), custody, random.nextInt(4) > 0 ? List.of() : facilities, stated, claims);
    }

    /** One or two of a day. */
    private List<Claim> claimsOf(LocalDate day) {
        return random.nextBoolean() ? List.of(anyClaim(day)) : List.of(anyClaim(day), anyClaim(day));
    }

    private Claim anyClaim(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> Families.claimed(day, ClaimReason.BIRTH, day.minusDays(random.nextInt(20)));
            case 1 -> Families.claimed(day, ClaimReason.REFORM, null);
            case 2 -> new Claim(day, ClaimReason.UNAVOIDABLE, day.minusDays(40), day.minusDays(random.nextInt(20)));
            default -> Families.claimed(day, ClaimReason.OTHER, null);
        };
    }

    /** In time, each later than the one before. */
    private List<LocalDate> days(int count) {
        var days = new ArrayList<LocalDate>();
        var day = dayBetween("2022-11-15", "2025-06-30");
        for (var i = 0; i < count; i++) {
            days.add(day);
            day = day.plusDays(1 + random.nextInt(150));
        }
        return days;
    }

    LocalDate dayBetween(String from, String to) {
        var first = LocalDate.parse(from).toEpochDay();
        return LocalDate.ofEpochDay(first + random.nextLong(LocalDate.parse(to).toEpochDay() - first + 1));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    /** The same in any order. */
    AllowanceFacts shuffled(AllowanceFacts facts) {
        var children = facts.children().stream()
                .map(child -> new Child(
                        child.name(),
                        child.birthDate(),
                        shuffled(child.custody()),
                        shuffled(child.facilities()),
                        shuffled(child.equivalentCustody()),
                        shuffled(child.revisionClaims())))
                .toList();
        return changed(facts, shuffled(facts.entitlements()), shuffled(children), shuffled(facts.incomes()));
    }

    static AllowanceFacts with(AllowanceFacts facts, List<Child> children) {
        return changed(facts, facts.entitlements(), children, facts.incomes());
    }

    static AllowanceFacts entitled(AllowanceFacts facts, Entitlement entitlement) {
        return changed(facts, List.of(entitlement), facts.children(), facts.incomes());
    }

    /** The new place is told of everything with the claim. */
    static AllowanceFacts withStatementsOn(AllowanceFacts facts, LocalDate day) {
        var children = facts.children().stream()
                .map(child -> new Child(
                        child.name(),
                        child.birthDate(),
                        child.custody(),
                        child.facilities(),
                        child.equivalentCustody().stream()
                                .map(stated -> new EquivalentCustody(
                                        stated.from(), stated.to(), Families.claimed(day, ClaimReason.OTHER, null)))
                                .toList(),
                        child.revisionClaims()))
                .toList();
        return with(facts, children);
    }

    private static AllowanceFacts changed(
            AllowanceFacts facts, List<Entitlement> entitlements, List<Child> children, List<Income> incomes) {
        return new AllowanceFacts(
                facts.recipient(),
                entitlements,
                children,
                incomes,
                facts.firstMonth(),
                facts.lastMonth(),
                facts.correctedOn());
    }

    private <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
