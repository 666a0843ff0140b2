package jp.yakuba.residentrecords.townlist;

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

/** Where an administrator loads 町字一覧 and sees what of the register is not in it. */
@Path("/resident-records/town-list")
@PermissionsAllowed(RecordsPermission.Code.TOWN_LIST_LOAD)
@Requirement("001/1.3.3")
class TownListScreen {

    private static final URI HERE = URI.create("/resident-records/town-list");

    @CheckedTemplate(basePath = "townlist")
    static class Templates {
        static native TemplateInstance list(FormState form, TownLists.State state);

        private Templates() {}
    }

    private final Database database;
    private final TownLists lists;
    private final FileIntake files;
    private final CurrentOperator operator;

    TownListScreen(Database database, TownLists lists, FileIntake files, CurrentOperator operator) {
        this.database = database;
        this.lists = lists;
        this.files = files;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "town-list",
                "町字一覧",
                NavigationItem.Group.ADMINISTRATION,
                HERE.getPath(),
                RecordsPermission.TOWN_LIST_LOAD,
                46);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(@RestForm("file") @Nullable FileUpload file) {
        return files.take(
                operator.get(),
                file,
                "町字一覧の CSV を選んでください。",
                (work, content) -> Done.at(
                        HERE.getPath(),
                        "%,d件の町字を取り込みました。".formatted(lists.load(work, content).towns())),
                this::shown);
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(operator.get(), work -> Templates.list(form, lists.state(work)));
    }
}
