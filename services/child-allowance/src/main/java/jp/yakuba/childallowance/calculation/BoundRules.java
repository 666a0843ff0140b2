package jp.yakuba.childallowance.calculation;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/** How much is calculated and of which years; looked at before anything is reckoned with what was sent. */
final class BoundRules {

    /** Earlier than the birth of anybody who is paid or paid for. */
    static final int FIRST_YEAR = 1900;

    /** Later than the last month of anybody who is born now. */
    static final int LAST_YEAR = 2199;

    static final int MOST_CHILDREN = 30;

    /** Of entitlements and incomes of a recipient, and of each list of a child. */
    static final int MOST = 20;

    private BoundRules() {}

    static Findings check(AllowanceFacts facts) {
        var entitlements = facts.entitlements();
        var children = facts.children();
        return year("firstMonth", facts.firstMonth().getYear())
                .and(year("lastMonth", facts.lastMonth().getYear()))
                .and(day("correctedOn", facts.correctedOn()))
                .and(notMore("entitlements", entitlements.size(), MOST))
                .and(inEach("entitlements", entitlements.size(), i -> entitlement(entitlements.get(i))))
                .and(notMore("children", children.size(), MOST_CHILDREN))
                .and(inEach("children", children.size(), i -> child(children.get(i))))
                .and(notMore("incomes", facts.incomes().size(), MOST))
                .and(inEach(
                        "incomes",
                        facts.incomes().size(),
                        i -> year("year", facts.incomes().get(i).year())));
    }

    private static Findings entitlement(Entitlement entitlement) {
        return claim(entitlement.claim()).at("claim").and(day("extinguishedOn", entitlement.extinguishedOn()));
    }

    private static Findings child(Child child) {
        var stated = child.equivalentCustody();
        return birth(child.birthDate())
                .and(periods("custody", child.custody()))
                .and(periods("facilities", child.facilities()))
                .and(periods(
                        "equivalentCustody",
                        stated.stream().map(EquivalentCustody::period).toList()))
                .and(inEach("equivalentCustody", stated.size(), i -> claim(
                                stated.get(i).statement())
                        .at("statement")))
                .and(notMore("revisionClaims", child.revisionClaims().size(), MOST))
                .and(inEach(
                        "revisionClaims",
                        child.revisionClaims().size(),
                        i -> claim(child.revisionClaims().get(i))));
    }

    /** The day inside an unknown one says nothing, and other rules refuse it. */
    private static Findings birth(RecordedDate day) {
        return day.unknown() ? Findings.none() : year("birthDate", day.value().year());
    }

    private static Findings periods(String list, List<Period> periods) {
        return notMore(list, periods.size(), MOST).and(inEach(list, periods.size(), i -> {
            var period = periods.get(i);
            return day("from", period.from()).and(day("to", period.to()));
        }));
    }

    private static Findings claim(Claim claim) {
        return day("date", claim.date()).and(day("event", claim.event())).and(day("ceased", claim.ceased()));
    }

    private static Findings day(String field, @Nullable LocalDate day) {
        return day == null ? Findings.none() : year(field, day.getYear());
    }

    private static Findings year(String field, int year) {
        return when(
                year < FIRST_YEAR || year > LAST_YEAR,
                () -> Finding.error(
                        ChildAllowanceError.YEAR_OUT_OF_RANGE,
                        field,
                        "計算で扱う年の範囲の外です。",
                        FIRST_YEAR + "年から" + LAST_YEAR + "年までの年を入力してください。"));
    }

    private static Findings notMore(String list, int size, int most) {
        return when(
                size > most,
                () -> Finding.error(ChildAllowanceError.TOO_MANY, list, "一度に計算できる件数を超えています。", most + "件以内にしてください。"));
    }
}
