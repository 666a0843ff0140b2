package jp.yakuba.childallowance.recipient;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.childallowance.amendment.AmendmentHistory;
import jp.yakuba.childallowance.claim.ClaimHistory;
import jp.yakuba.childallowance.notice.NoticeHistory;
import jp.yakuba.childallowance.statement.StatementLine;
import jp.yakuba.childallowance.statusreport.StatusReportHistory;
import jp.yakuba.childallowance.task.TaskLine;

/**
 * What was filed of a family and told it, each the newest first, and what waits, the most urgent first; of what the viewer may not
 * see, nothing.
 *
 * @param claims as who claims or as a child
 * @param amendments as the recipient or as a child
 */
public record FiledInSight(
        List<ClaimHistory.Entry> claims,
        List<AmendmentHistory.Entry> amendments,
        List<TaskLine> tasks,
        List<StatementLine> statements,
        List<StatusReportHistory.Entry> reports,
        List<NoticeHistory.Entry> notices) {

    public FiledInSight {
        claims = List.copyOf(claims);
        amendments = List.copyOf(amendments);
        tasks = List.copyOf(tasks);
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
        notices = List.copyOf(notices);
    }

    boolean isEmpty() {
        return claims.isEmpty() && amendments.isEmpty();
    }

    /** Of what there is nothing, in words; empty where there is something of everything. */
    public String none() {
        return String.join(
                "、",
                Stream.of(
                                Map.entry("未処理の仕事", tasks),
                                Map.entry("認定請求", claims),
                                Map.entry("額改定・消滅", amendments),
                                Map.entry("監護相当の確認書", statements),
                                Map.entry("現況届", reports),
                                Map.entry("発行した通知書", notices))
                        .filter(list -> list.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** What decided so, as the lists name it. */
    FamilyPage.Decision decision(String id) {
        var claim = claims.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> new FamilyPage.Decision("/child-allowance/claims/" + id, "認定（" + one.claimedOn() + "の請求）"));
        var amendment = amendments.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> new FamilyPage.Decision(
                        "/child-allowance/amendments/" + id, one.kind() + "（" + one.day() + "）"));
        return Stream.concat(claim, amendment).findFirst().orElse(FamilyPage.Decision.ELSEWHERE);
    }
}
