package jp.yakuba.childallowance.payment.setting;

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
import jp.yakuba.office.banking.TransferOrder.LineEnd;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;

/** Where is set how the municipality pays. */
@Path("/child-allowance/payment-settings")
@PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_SETTING)
class PaymentSettingScreen {

    private static final String HERE = "/child-allowance/payment-settings";
    private static final RecordShape<PaymentSetting> SHAPE = new RecordShape<>(PaymentSetting.class, Values.typed());
    private static final List<Option> KINDS = List.of(new Option("1", "普通"), new Option("2", "当座"));
    private static final List<Option> LINE_ENDS =
            List.of(new Option(LineEnd.NONE.code(), "なし（120バイト）"), new Option(LineEnd.CRLF.code(), "CRLF（122バイト）"));

    private static final List<Option> NOTICES = Option.of(PaymentNotices.values(), PaymentNotices::japanese);
    private static final List<Option> CHANGES = Option.of(AccountChanges.values(), AccountChanges::japanese);

    @CheckedTemplate(basePath = "child-allowance/payment")
    static class Templates {
        static native TemplateInstance settings(
                List<Row> list,
                FormState form,
                List<Option> kinds,
                List<Option> lineEnds,
                List<Option> notices,
                List<Option> accountChanges);

        private Templates() {}
    }

    /** A setting in one line. */
    public record Row(
            String firstDay,
            String payDay,
            String client,
            String from,
            String lineEnd,
            String notices,
            String accountChanges) {

        static Row of(PaymentSetting setting) {
            var from = setting.from();
            return new Row(
                    DayField.text(setting.firstDay()),
                    setting.payDay() + "日",
                    setting.client(),
                    from.bank() + "-" + from.branch() + " " + from.number().value() + " "
                            + from.holder().value(),
                    setting.lineEnd() == LineEnd.NONE ? "なし" : "CRLF",
                    setting.told().japanese(),
                    setting.changed().japanese());
        }
    }

    private final Database database;
    private final PaymentSettings settings;
    private final Submissions posts;
    private final CurrentOperator operator;

    PaymentSettingScreen(Database database, PaymentSettings settings, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "payment-settings",
                "支払の設定",
                NavigationItem.Group.ADMINISTRATION,
                HERE,
                ChildAllowancePermission.PAYMENT_SETTING,
                60);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.settings(
                        settings.all(work).stream().map(Row::of).toList(), form, KINDS, LINE_ENDS, NOTICES, CHANGES));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> posted) {
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    settings.add(work, PostedRecord.of(SHAPE, posted));
                    return Done.at(HERE, "支払の設定を登録しました。");
                }))
                .orAgain(findings -> shown(FormState.of(posted).with(findings)));
    }
}
