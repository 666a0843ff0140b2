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

/** Where a file of 振込先口座 is handed in; the job's own page shows how far it is and what was refused. */
@Path("/child-allowance/account-imports")
@PermissionsAllowed(ChildAllowancePermission.Code.ACCOUNT_IMPORT)
class AccountImportScreen {

    private final ImportPage page;
    private final FileIntake files;

    AccountImportScreen(ImportPages pages, FileIntake files) {
        this.files = files;
        this.page = pages.of(
                AccountFile.TERMS,
                "account-imports",
                "認定のある受給者の振込先口座を取り込みます。支払の設定で口座変更に決裁が要るときは、決裁を受けた口座から使われます。",
                "見出しは項目名で、順は問いません。口座は、金融機関コード、支店コード、預金種目、口座番号、口座名義か、ゆうちょ記号、ゆうちょ番号、ゆうちょ口座名義のどちらかで書きます。日付は 2026-06-10 の形。");
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "account-imports",
                AccountFile.TERMS.title(),
                NavigationItem.Group.ADMINISTRATION,
                "/child-allowance/account-imports",
                ChildAllowancePermission.ACCOUNT_IMPORT,
                47);
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
