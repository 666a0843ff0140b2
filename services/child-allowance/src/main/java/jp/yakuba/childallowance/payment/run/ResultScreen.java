package jp.yakuba.childallowance.payment.run;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.upload.FileIntake;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes in what the bank returned of a payment run. */
@Path("/child-allowance/payment-runs/{id}/results")
@PermissionsAllowed(ChildAllowancePermission.Code.PAYMENT_TRANSFER)
class ResultScreen {

    private final RunScreen screen;
    private final ReturnedTransfers returned;
    private final FileIntake files;
    private final CurrentOperator operator;

    ResultScreen(RunScreen screen, ReturnedTransfers returned, FileIntake files, CurrentOperator operator) {
        this.screen = screen;
        this.returned = returned;
        this.files = files;
        this.operator = operator;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@PathParam("id") String id, @RestForm("file") @Nullable FileUpload file) {
        var run = PaymentRunId.parse(id);
        return files.take(
                operator.get(),
                file,
                "振込結果の CSV を選んでください。",
                (work, content) -> {
                    var taken = returned.take(work, run, IntakeMode.ALL_OR_NOTHING, content);
                    return Done.at(
                            RunListScreen.LIST + "/" + run,
                            "振込不能 %,d件、%,d円を取り込みました。".formatted(taken.returned(), taken.amount()));
                },
                form -> screen.shown(run, null, null, form));
    }
}
