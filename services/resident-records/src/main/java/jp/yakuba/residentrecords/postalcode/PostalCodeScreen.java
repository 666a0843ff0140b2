package jp.yakuba.residentrecords.postalcode;

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
import java.net.URI;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.upload.FileForms;
import jp.yakuba.platform.upload.FileIntake;
import jp.yakuba.residentrecords.RecordsPermission;

/** Where an administrator loads 郵便番号一覧. */
@Path("/resident-records/postal-codes")
@PermissionsAllowed(RecordsPermission.Code.TOWN_LIST_LOAD)
class PostalCodeScreen {

    private static final URI HERE = URI.create("/resident-records/postal-codes");

    @CheckedTemplate(basePath = "postalcode")
    static class Templates {
        static native TemplateInstance list(FormState form, long towns);

        private Templates() {}
    }

    private final Database database;
    private final PostalCodeLists lists;
    private final FileForms forms;
    private final FileIntake files;
    private final RoutingContext context;
    private final CurrentOperator operator;

    PostalCodeScreen(
            Database database,
            PostalCodeLists lists,
            FileForms forms,
            FileIntake files,
            RoutingContext context,
            CurrentOperator operator) {
        this.database = database;
        this.lists = lists;
        this.forms = forms;
        this.files = files;
        this.context = context;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "postal-codes",
                "郵便番号一覧",
                NavigationItem.Group.ADMINISTRATION,
                HERE.getPath(),
                RecordsPermission.TOWN_LIST_LOAD,
                47);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response load(InputStream body) {
        return files.take(
                operator.get(),
                forms.open(context, body),
                "郵便番号一覧の CSV を選んでください。",
                PostalCodeFile::read,
                (work, file) -> Done.at(HERE.getPath(), "%,d件の郵便番号を取り込みました。".formatted(lists.load(work, file))),
                this::shown);
    }

    private TemplateInstance shown(FormState form) {
        return Templates.list(form, database.transact(operator.get(), lists::size));
    }
}
