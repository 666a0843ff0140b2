package jp.yakuba.childallowance.statusreport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;

/** Where is set what differs from town to town. */
@Path("/child-allowance/status-report-settings")
@PermissionsAllowed(ChildAllowancePermission.Code.STATUS_REPORT_SETTING)
class StatusReportSettingScreen {

    private static final String HERE = "/child-allowance/status-report-settings";
    private static final RecordShape<StatusReportSetting> SHAPE =
            new RecordShape<>(StatusReportSetting.class, Values.typed());

    @CheckedTemplate(basePath = "child-allowance/statusreport")
    static class Templates {
        static native TemplateInstance settings(List<Row> list, FormState form);

        private Templates() {}
    }

    /** A setting in one line. */
    public record Row(String firstYear, String apart, String suspendedFrom) {

        static Row of(StatusReportSetting setting) {
            return new Row(
                    ReportYear.of(setting.firstYear()).japanese() + "から",
                    setting.livingApart() ? "提出が必要" : "提出は不要",
                    setting.suspendedFrom() + "月分から");
        }
    }

    private final Database database;
    private final StatusReportSettings settings;
    private final Submissions posts;
    private final CurrentOperator operator;

    StatusReportSettingScreen(
            Database database, StatusReportSettings settings, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "status-report-settings",
                "現況届の設定",
                NavigationItem.Group.ADMINISTRATION,
                HERE,
                ChildAllowancePermission.STATUS_REPORT_SETTING,
                61);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.settings(
                        settings.all(work).stream().map(Row::of).toList(), form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> posted) {
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    settings.add(work, PostedRecord.of(SHAPE, posted));
                    return Done.at(HERE, "現況届の設定を登録しました。");
                }))
                .rejectedAt(_ -> "firstYear")
                .orAgain(findings -> shown(FormState.of(posted).with(findings)));
    }
}
