package jp.yakuba.office.issuance.certifier;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an administrator uploads the image of a seal. */
@Path("/certificate-settings/seals")
@PermissionsAllowed(PlatformPermission.Code.CERTIFICATE_SETTINGS)
@Requirement({"001/1.3.7", "001/5.6"})
class SealScreen {

    private final CertificateSettings settings;
    private final SettingsPage page;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    SealScreen(
            CertificateSettings settings,
            SettingsPage page,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.settings = settings;
        this.page = page;
        this.kept = kept;
        this.posts = posts;
        this.operator = operator;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response register(
            @RestForm("sealOffice") @Nullable String office,
            @RestForm("side") @Nullable String side,
            @RestForm("note") @Nullable String note,
            @RestForm("png") @Nullable FileUpload png) {
        var form = FormState.blank()
                .with("sealOffice", Objects.requireNonNullElse(office, ""))
                .with("side", Objects.requireNonNullElse(side, ""))
                .with("note", Objects.requireNonNullElse(note, ""));
        kept.keep(operator.get(), SettingsPage.HERE.getPath());
        if (png == null || png.size() == 0) {
            return page.refused(
                    form,
                    Findings.of(Finding.error(FoundationError.REQUIRED, "png", "画像が選ばれていません。", "PNG の画像を選んでください。")));
        }
        try {
            var image = Files.readAllBytes(png.uploadedFile());
            return posts.once(operator.get(), work -> {
                settings.register(
                        work, Office.of(form.value("sealOffice")), image, millimetres(side), form.value("note"));
                return Done.at(SettingsPage.HERE.getPath(), "公印を登録しました。");
            });
        } catch (RejectedValue rejected) {
            return page.refused(form, Findings.of(rejected.finding("png")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double millimetres(@Nullable String side) {
        try {
            return Double.parseDouble(Objects.requireNonNullElse(side, ""));
        } catch (NumberFormatException notANumber) {
            throw new RejectedValue(FoundationError.NOT_A_NUMBER, "一辺の長さを読み取れません。", "ミリメートルの数字で入力してください。");
        }
    }
}
