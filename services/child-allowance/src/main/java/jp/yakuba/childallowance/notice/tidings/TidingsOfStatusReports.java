package jp.yakuba.childallowance.notice.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.notice.content.AskedContent;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.statusreport.ReportLetters;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What there is to ask a recipient whose status report is not there, or to remind of. Only read here. */
@ApplicationScoped
class TidingsOfStatusReports {

    private final ReportLetters letters;

    TidingsOfStatusReports(ReportLetters letters) {
        this.letters = letters;
    }

    Tidings of(UnitOfWork work, int year, AddresseeNumber recipient) {
        var people = List.of(recipient);
        var asked = letters.of(work, year, recipient).orElse(null);
        if (asked == null) {
            return Tidings.nothing(
                    people,
                    ChildAllowanceError.STATUS_REPORT_NOT_AWAITED,
                    "この現況届は受け付けたか、提出が要らないので、案内も督促も出せません。",
                    "現況届の一件の画面で、今の状態を確かめてください。");
        }
        return KnownPeople.hasDied(work, recipient) ? Tidings.died(people) : Tidings.of(people, told(recipient, asked));
    }

    private static Tidings.Told told(AddresseeNumber recipient, ReportLetters.Asked asked) {
        return new Tidings.Told(
                asked.reminds() ? NoticeKind.REPORT_REMINDED : NoticeKind.REPORT_ASKED,
                recipient,
                List.of(),
                letter -> new AskedContent(
                        letter.name(),
                        letter.postalCode(),
                        letter.address(),
                        "児童手当現況届（" + asked.year() + "。" + NoticeContent.day(asked.day()) + "現在の状況）",
                        asked.due(),
                        List.of(),
                        asked.reasons().isEmpty() ? List.of("公簿だけでは受給の要件を確かめられないため。") : asked.reasons(),
                        List.of(NoticeContent.month(asked.suspendedFrom())
                                + "から、手当の支払を差し止めます（児童手当法第11条）。提出がないまま2年を過ぎた分は、時効により支払えません（同法第23条）。")));
    }
}
