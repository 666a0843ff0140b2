package jp.yakuba.residentrecords.certificate;

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
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Where an administrator sets certifiers. */
@Path("/resident-records/certificate-settings")
@PermissionsAllowed("certificate.settings")
@Requirement("001/1.3.9")
class SettingsScreen {

    /** Days as they are typed, in whichever calendar. */
    private static final RecordShape<Appointment> APPOINTMENT = new RecordShape<>(
            Appointment.class, Values.typed().register(LocalDate.class, SettingsScreen::day, LocalDate::toString));

    private final Database database;
    private final CertificateSettings settings;
    private final SettingsPage page;
    private final Notices notices;
    private final CurrentOperator operator;

    SettingsScreen(
            Database database,
            CertificateSettings settings,
            SettingsPage page,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.page = page;
        this.notices = notices;
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
                "certificate.settings",
                40);
    }

    @GET
    public TemplateInstance show() {
        return page.shown(FormState.blank());
    }

    @POST
    @Path("/certifiers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response appoint(MultivaluedMap<String, String> posted) {
        var texts = new HashMap<String, String>();
        for (var leaf : APPOINTMENT.leaves()) {
            texts.put(leaf.path(), Objects.requireNonNullElse(posted.getFirst(leaf.path()), ""));
        }
        try {
            var bound = APPOINTMENT.bind(new Fields(texts));
            var appointment = bound.value();
            if (appointment == null) {
                return page.refused(FormState.of(posted), bound.findings());
            }
            database.transactAll(operator.get(), work -> settings.appoint(work, appointment));
        } catch (RejectedValue rejected) {
            return page.refused(FormState.of(posted), Findings.of(rejected.finding("endsOn")));
        }
        notices.success("認証者を登録しました。");
        return Response.seeOther(SettingsPage.HERE).build();
    }

    /** An appointment ends: 1.3.9 asks for the days on which each certifies. */
    @POST
    @Path("/certifiers/{id}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, @RestForm("lastDay") @Nullable String lastDay) {
        try {
            var day = day(Objects.requireNonNullElse(lastDay, ""));
            database.transactAll(operator.get(), work -> settings.end(work, id, day));
        } catch (RejectedValue rejected) {
            return page.refused(FormState.blank(), Findings.of(rejected.finding("")));
        }
        notices.success("認証者の終了日を登録しました。");
        return Response.seeOther(SettingsPage.HERE).build();
    }

    private static LocalDate day(String typed) {
        return DateInput.parse(typed).value().toLocalDate();
    }
}
