package jp.yakuba.childallowance.notice;

import java.util.List;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Notices as their page shows them: those of a matter, or of what is paid to a recipient.
 *
 * @param list where the list is to which the matter belongs
 * @param listName what it is called
 * @param own where the matter is
 * @param ownName what it is called
 * @param at where a notice of it is issued
 * @param issuable what can be issued; empty if nothing can
 * @param choices of what it can be; none where there is but one thing to tell
 * @param lines what was issued, the newest first
 */
public record NoticePage(
        String list,
        String listName,
        String own,
        String ownName,
        String at,
        String issuable,
        List<Option> choices,
        List<NoticeLine> lines) {

    /** Takes lists as they are now. */
    public NoticePage {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    static NoticePage of(UnitOfWork work, Matter matter, NoticeDesk.Overview found) {
        var kind = found.issuable();
        return of(
                matter.screen(),
                place(matter),
                kind == null ? "" : kind.title(),
                List.of(),
                lines(work, found.issued()));
    }

    /**
     * To what a matter belongs, and where that is listed.
     *
     * @param list where the list is; empty where it is above the matter
     * @param ownName what the matter is called; empty where it has no page of its own
     */
    private record Place(String list, String listName, String ownName) {}

    private static Place place(Matter matter) {
        return switch (matter) {
            case Matter.OfClaim _ -> new Place("", "認定請求の一覧", "認定請求");
            case Matter.OfUnpaidClaim _ -> new Place("", "未支払請求の一覧", "未支払請求");
            case Matter.OfStatement _ -> new Place("", "異動による仕事", "確認書の勧奨");
            case Matter.OfAgeing _ -> new Place("/child-allowance/age-revisions", "年齢到達の改定", "");
            case Matter.OfStatusReport of ->
                new Place(
                        "/child-allowance/status-reports?year=" + of.year(),
                        "現況届",
                        of.recipient().value());
            case Matter.OfAmendment _,
                    Matter.OfPayment _,
                    Matter.OfSuspension _,
                    Matter.OfDemand _,
                    Matter.OfDeduction _,
                    Matter.OfReceipt _ -> new Place("", "額改定・消滅の一覧", "額改定・消滅");
        };
    }

    static NoticePage of(UnitOfWork work, AddresseeNumber recipient, NoticeDesk.OfRecipient found) {
        return of(
                Matter.ofRecipient(recipient),
                new Place("", "受給者の支払", recipient.value()),
                found.tellable().isEmpty() ? "" : "支払・差止・返還・徴収の通知書と証明書",
                found.tellable().stream()
                        .map(named -> new Option(named.key(), named.words()))
                        .toList(),
                lines(work, found.issued()));
    }

    private static NoticePage of(
            String at, Place place, String issuable, List<Option> choices, List<NoticeLine> lines) {
        var own = at.substring(0, at.lastIndexOf('/'));
        var list = place.list().isEmpty() ? own.substring(0, own.lastIndexOf('/')) : place.list();
        return new NoticePage(list, place.listName(), own, place.ownName(), at, issuable, choices, lines);
    }

    private static List<NoticeLine> lines(UnitOfWork work, List<Notice> issued) {
        return issued.stream().map(notice -> NoticeLine.of(work, notice)).toList();
    }
}
