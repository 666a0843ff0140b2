package jp.yakuba.residentrecords.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.Option;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an administrator uploads a resident file; the job's own page shows how far it is and what was refused. */
@Path("/resident-records/imports")
@PermissionsAllowed("import.run")
class IntakeScreen {

    private static final List<Option> MODES = List.of(
            new Option(IntakeMode.ALL_OR_NOTHING.code(), "一行でも誤りがあれば、何も取り込まない"),
            new Option(IntakeMode.THE_REST.code(), "誤りのある人を除いて、残りを取り込む"));

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance upload(FormState form, List<Option> modes);
    }

    private final IntakeOrders orders;
    private final Notices notices;
    private final CurrentOperator operator;

    IntakeScreen(IntakeOrders orders, Notices notices, CurrentOperator operator) {
        this.orders = orders;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    public TemplateInstance ask() {
        return Templates.upload(FormState.blank().with("mode", IntakeMode.ALL_OR_NOTHING.code()), MODES);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("mode") @Nullable String mode,
            @RestForm("leaveUnknown") @Nullable String leaveUnknown) {
        if (file == null || file.size() == 0) {
            var form = FormState.blank()
                    .with("mode", mode == null ? "" : mode)
                    .with("leaveUnknown", leaveUnknown == null ? "" : leaveUnknown)
                    .with(Findings.of(Finding.error("required", "file", "ファイルが選ばれていません。", "取り込む CSV を選んでください。")));
            return Response.status(422).entity(Templates.upload(form, MODES)).build();
        }
        var chosen = new IntakeOptions(IntakeMode.of(mode), "true".equals(leaveUnknown));
        try (var content = Files.newInputStream(file.uploadedFile())) {
            var job = orders.order(operator.get(), file.fileName(), chosen, content);
            notices.success("取込を受け付けました。");
            return Response.seeOther(URI.create("/jobs/" + job)).build();
        } catch (Refusal refused) {
            if (refused.type() != ProblemType.VALIDATION_FAILED) {
                throw refused;
            }
            var form = FormState.blank()
                    .with("mode", chosen.mode().code())
                    .with("leaveUnknown", chosen.leaveUnknown() ? "true" : "")
                    .with(refused.findings());
            return Response.status(422).entity(Templates.upload(form, MODES)).build();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
