package jp.yakuba.childallowance.notice;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.PaperColumns;
import jp.yakuba.office.issuance.PaperRows;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.json.RecordJson;

/** What is kept of a notice besides that it was issued. */
final class NoticeRows implements PaperRows<Notice> {

    private static final JsonForm<NoticeContent> CONTENT = new JsonForm<>(NoticeContent.SHAPE);

    @Override
    public void write(Notice notice, PaperColumns columns) {
        var passed = Json.object();
        notice.passedAlerts().forEach(passed::put);
        columns.id("claim_id", notice.claim())
                .text("kind", notice.kind().code())
                .json("content", Json.write(RecordJson.of(NoticeContent.SHAPE, notice.content())))
                .json("passed_alerts", Json.write(passed));
    }

    @Override
    public Notice read(Issue issue, ResultSet row) throws SQLException {
        return new Notice(
                issue,
                row.getObject("claim_id", UUID.class),
                Coded.find(NoticeKind.class, row.getString("kind")).orElseThrow(),
                CONTENT.read(Json.parse(row.getString("content"))),
                reasons(Json.parse(row.getString("passed_alerts"))));
    }

    private static Map<String, String> reasons(JsonNode passed) {
        var reasons = new HashMap<String, String>();
        passed.properties()
                .forEach(
                        reason -> reasons.put(reason.getKey(), reason.getValue().asText()));
        return reasons;
    }
}
