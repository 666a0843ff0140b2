package jp.yakuba.childallowance.payment.migration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.files.StoredFile;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.upload.FileForms;
import jp.yakuba.platform.upload.FileIntake;

/** Where a file of past payments is given; the job's own page shows how far it is and what was refused. */
@Path("/child-allowance/payment-imports")
@PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_IMPORT)
class PastPaymentScreen {

    private static final List<Option> MODES = List.of(
            new Option(IntakeMode.ALL_OR_NOTHING.code(), "一行でも誤りがあれば、何も取り込まない"),
            new Option(IntakeMode.THE_REST.code(), "誤りのある受給者を除いて、残りを取り込む"));

    @CheckedTemplate(basePath = "child-allowance/payment")
    static class Templates {
        static native TemplateInstance imports(FormState form, List<Option> modes);

        private Templates() {}
    }

    /** A file that is there, and how it is to be taken in. */
    private record Asked(IntakeMode mode, StoredFile file) {}

    private final PastPaymentOrders orders;
    private final FileForms forms;
    private final FileIntake files;
    private final RoutingContext context;
    private final CurrentOperator operator;

    PastPaymentScreen(
            PastPaymentOrders orders,
            FileForms forms,
            FileIntake files,
            RoutingContext context,
            CurrentOperator operator) {
        this.orders = orders;
        this.forms = forms;
        this.files = files;
        this.context = context;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "payment-imports",
                "過去の支払の取込",
                NavigationItem.Group.ADMINISTRATION,
                "/child-allowance/payment-imports",
                ChildAllowancePermission.PAYMENT_IMPORT,
                48);
    }

    @GET
    public TemplateInstance ask() {
        return Templates.imports(FormState.blank().with("mode", IntakeMode.ALL_OR_NOTHING.code()), MODES);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response take(InputStream body) {
        var posted = forms.open(context, body);
        var mode = posted.field("mode");
        return files.take(
                operator.get(),
                posted,
                "過去の支払の CSV を選んでください。",
                content -> new Asked(IntakeMode.of(mode), orders.store(operator.get(), posted.fileName(), content)),
                (work, asked) ->
                        Done.at("/jobs/" + orders.submit(work, asked.file(), asked.mode()), "過去の支払の取込を受け付けました。"),
                form -> Templates.imports(form.with("mode", mode), MODES));
    }
}
