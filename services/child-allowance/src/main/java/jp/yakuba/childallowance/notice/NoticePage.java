package jp.yakuba.childallowance.notice;

import java.util.List;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * The notices of a matter as their page shows them.
 *
 * @param list where the list is to which the matter belongs
 * @param listName what it is called
 * @param own where the matter is
 * @param ownName what it is called
 * @param at where a notice of it is issued
 * @param issuable what can be issued; empty if nothing can
 * @param lines what was issued, the newest first
 */
public record NoticePage(
        String list, String listName, String own, String ownName, String at, String issuable, List<NoticeLine> lines) {

    /** Takes lines as they are now. */
    public NoticePage {
        lines = List.copyOf(lines);
    }

    static NoticePage of(UnitOfWork work, Matter matter, NoticeDesk.Overview found) {
        var at = matter.screen();
        var own = at.substring(0, at.lastIndexOf('/'));
        var kind = found.issuable();
        return new NoticePage(
                own.substring(0, own.lastIndexOf('/')),
                switch (matter) {
                    case Matter.OfClaim _ -> "認定請求の一覧";
                    case Matter.OfAmendment _ -> "額改定・消滅の一覧";
                },
                own,
                switch (matter) {
                    case Matter.OfClaim _ -> "認定請求";
                    case Matter.OfAmendment _ -> "額改定・消滅";
                },
                at,
                kind == null ? "" : kind.title(),
                found.issued().stream()
                        .map(notice -> NoticeLine.of(work, notice))
                        .toList());
    }
}
