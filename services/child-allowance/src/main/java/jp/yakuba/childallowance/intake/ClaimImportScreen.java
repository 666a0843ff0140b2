package jp.yakuba.childallowance.intake;

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
import java.io.InputStream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.upload.FileIntake;

/** Where a file of 認定請求 is handed in; the job's own page shows how far it is and what was refused. */
@Path("/child-allowance/claim-imports")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_IMPORT)
class ClaimImportScreen {

    private final ImportPage page;
    private final FileIntake files;

    ClaimImportScreen(ImportPages pages, FileIntake files) {
        this.files = files;
        this.page = pages.of(
                ClaimFile.TERMS,
                "claim-imports",
                "認定請求を取り込みます。取り込んだ請求は、窓口で入力した請求と同じに審査と決裁を受け、決裁で認定になります。",
                "見出しは項目名で、順は問いません。児童の項目は 児童1宛名番号、児童2宛名番号 のように、児童ごとに書きます。日付は 2026-06-10 の形。");
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "claim-imports",
                ClaimFile.TERMS.title(),
                NavigationItem.Group.ADMINISTRATION,
                "/child-allowance/claim-imports",
                ChildAllowancePermission.CLAIM_IMPORT,
                46);
    }

    @GET
    public TemplateInstance ask() {
        return page.ask();
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response take(InputStream body) {
        return page.take(files, body);
    }
}
