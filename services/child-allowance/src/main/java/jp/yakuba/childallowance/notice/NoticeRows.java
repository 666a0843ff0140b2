package jp.yakuba.childallowance.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.ageing.AgeRevisionId;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.PaperColumns;
import jp.yakuba.office.issuance.PaperRows;
import jp.yakuba.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** What is kept of a notice besides that it was issued. */
final class NoticeRows implements PaperRows<Notice> {

    @Override
    public void write(Notice notice, PaperColumns columns) {
        var passed = Json.object();
        notice.passedAlerts().forEach(passed::put);
        var matter = notice.matter();
        columns.id("claim_id", matter instanceof Matter.OfClaim of ? of.claim() : null)
                .id("amendment_id", matter instanceof Matter.OfAmendment of ? of.amendment() : null)
                .id("unpaid_claim_id", matter instanceof Matter.OfUnpaidClaim of ? of.claim() : null)
                .id("run_id", matter instanceof Matter.OfPayment of ? of.run() : null)
                .number("suspension_entry", matter instanceof Matter.OfSuspension of ? of.number() : null)
                .number("demand_entry", matter instanceof Matter.OfDemand of ? of.number() : null)
                .number("deduction_number", matter instanceof Matter.OfDeduction of ? of.number() : null)
                .number("report_year", matter instanceof Matter.OfStatusReport of ? of.year() : null)
                .id("task_id", matter instanceof Matter.OfStatement of ? of.task() : null)
                .id("age_revision_id", matter instanceof Matter.OfAgeing of ? of.revision() : null)
                .text("recipient", text(matter.recipient()))
                .text("kind", notice.kind().code())
                .json("content", Json.write(notice.kind().write(notice.content())))
                .json("passed_alerts", Json.write(passed));
    }

    @Override
    public Notice read(Issue issue, ResultSet row) throws SQLException {
        var kind = Coded.find(NoticeKind.class, row.getString("kind")).orElseThrow();
        return new Notice(
                issue,
                matter(row),
                kind,
                kind.read(Json.parse(row.getString("content"))),
                reasons(Json.parse(row.getString("passed_alerts"))));
    }

    private static Matter matter(ResultSet row) throws SQLException {
        var claim = id(row, "claim_id", ClaimId::new);
        var amendment = id(row, "amendment_id", AmendmentId::new);
        if (claim != null) {
            return new Matter.OfClaim(claim);
        }
        return amendment != null ? new Matter.OfAmendment(amendment) : ofUnpaidClaim(row);
    }

    private static <I extends Id> @Nullable I id(ResultSet row, String column, Function<UUID, I> id)
            throws SQLException {
        return Id.ofNullable(row.getObject(column, UUID.class), id);
    }

    private static Matter ofUnpaidClaim(ResultSet row) throws SQLException {
        var claim = id(row, "unpaid_claim_id", UnpaidClaimId::new);
        return claim != null ? new Matter.OfUnpaidClaim(claim) : ofTask(row);
    }

    private static Matter ofTask(ResultSet row) throws SQLException {
        var task = id(row, "task_id", TaskId::new);
        return task != null ? new Matter.OfStatement(task) : ofAgeing(row);
    }

    private static Matter ofAgeing(ResultSet row) throws SQLException {
        var revision = id(row, "age_revision_id", AgeRevisionId::new);
        return revision != null
                ? new Matter.OfAgeing(revision)
                : ofRecipient(new AddresseeNumber(row.getString("recipient")), row);
    }

    private static Matter ofRecipient(AddresseeNumber recipient, ResultSet row) throws SQLException {
        var run = id(row, "run_id", PaymentRunId::new);
        if (run != null) {
            return new Matter.OfPayment(run, recipient);
        }
        var year = row.getObject("report_year", Integer.class);
        return year != null ? new Matter.OfStatusReport(year, recipient) : ofDemand(recipient, row);
    }

    private static Matter ofDemand(AddresseeNumber recipient, ResultSet row) throws SQLException {
        var entry = row.getObject("demand_entry", Integer.class);
        return entry != null ? new Matter.OfDemand(recipient, entry) : ofDeduction(recipient, row);
    }

    private static Matter ofDeduction(AddresseeNumber recipient, ResultSet row) throws SQLException {
        var number = row.getObject("deduction_number", Integer.class);
        return number != null ? new Matter.OfDeduction(recipient, number) : ofSuspension(recipient, row);
    }

    private static Matter ofSuspension(AddresseeNumber recipient, ResultSet row) throws SQLException {
        var entry = row.getObject("suspension_entry", Integer.class);
        return entry == null ? new Matter.OfReceipt(recipient) : new Matter.OfSuspension(recipient, entry);
    }

    private static @Nullable String text(@Nullable AddresseeNumber recipient) {
        return recipient == null ? null : recipient.value();
    }

    private static Map<String, String> reasons(JsonNode passed) {
        var reasons = new HashMap<String, String>();
        passed.properties()
                .forEach(
                        reason -> reasons.put(reason.getKey(), reason.getValue().asText()));
        return reasons;
    }
}
