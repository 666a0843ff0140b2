package jp.yakuba.office.issuance.certifier;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where an administrator sets certifiers. */
@Path("/certificate-settings")
@PermissionsAllowed(PlatformPermission.Code.CERTIFICATE_SETTINGS)
@Requirement("001/1.3.9")
class SettingsScreen {

    /** Days as they are typed, in whichever calendar. */
    private static final RecordShape<Appointment> APPOINTMENT = new RecordShape<>(
            Appointment.class, Values.typed().register(LocalDate.class, SettingsScreen::day, LocalDate::toString));

    private final Database database;
    private final CertificateSettings settings;
    private final SettingsPage page;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    SettingsScreen(
            Database database,
            CertificateSettings settings,
            SettingsPage page,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.page = page;
        this.kept = kept;
        this.posts = posts;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "certificate-settings",
                "公印・認証者",
                NavigationItem.Group.ADMINISTRATION,
                SettingsPage.HERE.getPath(),
                PlatformPermission.CERTIFICATE_SETTINGS,
                40);
    }

    @GET
    public TemplateInstance show() {
        return page.shown(
                database.transact(operator.get(), kept::asked).map(Kept::form).orElseGet(FormState::blank));
    }

    @POST
    @Path("/certifiers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), SettingsPage.HERE.getPath());
        var texts = new HashMap<String, String>();
        for (var leaf : APPOINTMENT.leaves()) {
            texts.put(leaf.path(), Objects.requireNonNullElse(posted.getFirst(leaf.path()), ""));
        }
        try {
            var bound = APPOINTMENT.bind(new Fields(texts));
            var appointment = bound.value();
            var unprintable = GlyphRules.require(texts);
            if (appointment == null || unprintable.hasErrors()) {
                return page.refused(FormState.of(posted), bound.findings().and(unprintable));
            }
            return posts.once(operator.get(), work -> {
                settings.appoint(work, appointment);
                return Done.at(SettingsPage.HERE.getPath(), "認証者を登録しました。");
            });
        } catch (RejectedValue rejected) {
            return page.refused(FormState.of(posted), Findings.of(rejected.finding("endsOn")));
        }
    }

    /** An appointment ends: 1.3.9 asks for the days on which each certifies. */
    @POST
    @Path("/certifiers/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, @RestForm("lastDay") @Nullable String lastDay) {
        kept.keep(operator.get(), SettingsPage.HERE.getPath());
        try {
            var day = day(Objects.requireNonNullElse(lastDay, ""));
            return posts.once(operator.get(), work -> {
                settings.end(work, new CertifierId(id), day);
                return Done.at(SettingsPage.HERE.getPath(), "認証者の終了日を登録しました。");
            });
        } catch (RejectedValue rejected) {
            return page.refused(FormState.blank(), Findings.of(rejected.finding("")));
        }
    }

    private static LocalDate day(String typed) {
        return DateInput.parse(typed).value().toLocalDate();
    }
}
