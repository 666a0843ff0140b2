package jp.yakuba.residentrecords.recordcode;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.upload.FileIntake;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an administrator sees how many 住民票コード are left and adds those of a file. */
@Path("/resident-records/record-codes")
@PermissionsAllowed(RecordsPermission.Code.RECORD_CODE_STOCK)
@Requirement("001/4.3.1")
class RecordCodeScreen {

    private static final URI HERE = URI.create("/resident-records/record-codes");

    @CheckedTemplate(basePath = "recordcode")
    static class Templates {
        static native TemplateInstance stock(FormState form, int left, int low, boolean isLow);

        private Templates() {}
    }

    private final Database database;
    private final RecordCodeStock stock;
    private final FileIntake files;
    private final CurrentOperator operator;

    RecordCodeScreen(Database database, RecordCodeStock stock, FileIntake files, CurrentOperator operator) {
        this.database = database;
        this.stock = stock;
        this.files = files;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "record-codes",
                "住民票コードの補充",
                NavigationItem.Group.ADMINISTRATION,
                HERE.getPath(),
                RecordsPermission.RECORD_CODE_STOCK,
                45);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@RestForm("file") @Nullable FileUpload file) {
        return files.take(
                operator.get(),
                file,
                "機構から渡されたファイルを選んでください。",
                (work, content) -> Done.at(
                        HERE.getPath(), "%,d件の住民票コードを補充しました。".formatted(stock.add(work, CodeFile.read(content)))),
                this::shown);
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(operator.get(), work -> {
            var state = stock.state(work);
            return Templates.stock(form, state.left(), state.low(), state.isLow());
        });
    }
}
