package jp.yakuba.childallowance.amendment.amended;

import static jp.yakuba.foundation.finding.Found.inEach;
import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;

/** What must hold of an amendment by itself: it names what its kind is about, and nothing else. */
public final class AmendmentRules {

    private AmendmentRules() {}

    /** All that is wrong with it, and what of it takes a second look. */
    public static Findings check(Amendment amendment, LocalDate today) {
        return basisFitsKind(amendment)
                .and(notInFuture(amendment, today))
                .and(items(amendment))
                .and(reasonFitsKind(amendment))
                .and(claimReasonIsForMore(amendment))
                .and(inEach("children", amendment.children().size(), i -> child(amendment, i)));
    }

    /** Only more takes a claim (児童手当法第9条第1項・第3項). */
    private static Findings basisFitsKind(Amendment amendment) {
        return when(
                !amendment.kind().canBeDone(amendment.basis()),
                () -> Finding.error(
                        ChildAllowanceError.AMENDMENT_BASIS_WRONG,
                        "basis",
                        amendment.kind().japanese() + "は、" + amendment.basis().japanese() + "によっては行えません。",
                        "増額は請求、減額と消滅は届出か職権、取消しは職権です。"));
    }

    private static Findings notInFuture(Amendment amendment, LocalDate today) {
        return when(
                amendment.date().isAfter(today),
                () -> Finding.error(
                        ChildAllowanceError.AMENDMENT_IN_FUTURE,
                        "date",
                        "請求・届出を受け付けた日がまだ来ていません。",
                        "受け付けた日か、職権で取り上げた日を入力してください。"));
    }

    private static Findings items(Amendment amendment) {
        var kind = amendment.kind();
        var comes = kind == AmendmentKind.INCREASE;
        return item("reason", amendment.reason() != null, kind.hasReason())
                .and(item("claimReason", amendment.claimReason() != null, comes))
                .and(kind.hasReason() ? item("event", amendment.event() != null, true) : Findings.none())
                .and(comes || kind.hasReason() ? Findings.none() : item("event", amendment.event() != null, false))
                .and(comes ? Findings.none() : item("ceased", amendment.ceased() != null, false))
                .and(item("children", !amendment.children().isEmpty(), kind.namesChildren()))
                .and(item("rescinds", amendment.rescinds() != null, kind == AmendmentKind.RESCISSION))
                .and(item("annuls", amendment.annuls() != null, kind == AmendmentKind.ANNULMENT))
                .and(item("grounds", amendment.grounds() != null, kind == AmendmentKind.ANNULMENT));
    }

    private static Findings item(String field, boolean named, boolean needed) {
        return when(
                        needed && !named,
                        () -> Finding.error(FoundationError.REQUIRED, field, "この項目を入力してください。", "改定・消滅の区分に必要な項目です。"))
                .and(when(
                        named && !needed,
                        () -> Finding.error(
                                ChildAllowanceError.AMENDMENT_ITEM_UNUSED,
                                field,
                                "この区分では使わない項目です。",
                                "改定・消滅の区分を確かめるか、この項目を消してください。")));
    }

    private static Findings reasonFitsKind(Amendment amendment) {
        var reason = amendment.reason();
        return when(
                reason != null && amendment.kind().hasReason() && !reason.isFor(amendment.kind()),
                () -> Finding.error(
                        ChildAllowanceError.AMENDMENT_REASON_WRONG,
                        "reason",
                        "この区分の事由ではありません。",
                        "受給資格の消滅か、児童が減る減額かを確かめてください。"));
    }

    /** Who ceases to serve claims to be certified; nobody is paid more by it (第17条). */
    private static Findings claimReasonIsForMore(Amendment amendment) {
        var reason = amendment.claimReason();
        return when(
                amendment.kind() == AmendmentKind.INCREASE && reason != null && !reason.isForMore(),
                () -> Finding.error(
                        ChildAllowanceError.AMENDMENT_REASON_WRONG,
                        "claimReason",
                        "増額の請求の理由ではありません。",
                        "公務員でなくなった人は、増額ではなく認定請求をします。"));
    }

    private static Findings child(Amendment amendment, int place) {
        var child = amendment.children().get(place);
        var comes = amendment.kind() == AmendmentKind.INCREASE;
        return when(
                        child.addressee().equals(amendment.recipient()),
                        () -> Finding.error(
                                ChildAllowanceError.CHILD_IS_CLAIMANT,
                                "addressee",
                                "受給者が児童に入っています。",
                                "受給者と児童の宛名番号を確かめてください。"))
                .and(when(
                        IntStream.range(0, place).anyMatch(before -> amendment
                                .children()
                                .get(before)
                                .addressee()
                                .equals(child.addressee())),
                        () -> Finding.error(
                                ChildAllowanceError.CHILD_TWICE,
                                "addressee",
                                "同じ児童が二度入力されています。",
                                "一人の児童は一度だけ入力してください。")))
                .and(comes ? coming(child) : leaving(child));
    }

    private static Findings coming(AmendedChild child) {
        return item("birthDate", child.birthDate() != null, true)
                .and(item("care", child.care() != null, true))
                .and(when(
                        child.livingApart() && !child.counted(),
                        () -> Finding.alert(
                                ChildAllowanceAlert.CHILD_LIVES_APART,
                                "livingApart",
                                "児童と別居しています。",
                                "別居監護申立書で監護と生計同一を確かめ、確かめたことを理由に入力してください。")));
    }

    private static Findings leaving(AmendedChild child) {
        return item("birthDate", child.birthDate() != null, false).and(item("care", child.care() != null, false));
    }
}
