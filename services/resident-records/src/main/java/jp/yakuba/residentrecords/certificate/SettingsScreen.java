package jp.yakuba.residentrecords.certificate;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an administrator sets seals and certifiers. */
@Path("/resident-records/certificate-settings")
@PermissionsAllowed("certificate.settings")
@Requirement({"001/1.3.7", "001/1.3.9"})
class SettingsScreen {

    private static final URI HERE = URI.create("/resident-records/certificate-settings");

    private static final List<Option> OFFICES = Stream.of(Office.values())
            .map(office -> new Option(office.code(), office.label()))
            .toList();

    /** Days as they are typed, in whichever calendar. */
    private static final RecordShape<Appointment> APPOINTMENT = new RecordShape<>(
            Appointment.class,
            Values.typed()
                    .register(
                            LocalDate.class,
                            text -> DateInput.parse(text).value().toLocalDate(),
                            LocalDate::toString));

    /** A certifier as shown. */
    public record CertifierLine(String office, String title, String name, String startsOn, String endsOn) {}

    /** The seal in use as shown. */
    public record SealLine(String office, String setAt, String note) {}

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance settings(
                FormState form, List<Option> offices, List<CertifierLine> certifiers, List<SealLine> seals);

        private Templates() {}
    }

    private final Database database;
    private final CertificateSettings settings;
    private final Certifiers certifiers;
    private final Notices notices;
    private final CurrentOperator operator;

    SettingsScreen(
            Database database,
            CertificateSettings settings,
            Certifiers certifiers,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.certifiers = certifiers;
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
                HERE.getPath(),
                "certificate.settings",
                40);
    }

    @GET
    public TemplateInstance show() {
        return shown(FormState.blank());
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
                return refused(FormState.of(posted), bound.findings());
            }
            database.transactAll(operator.get(), work -> settings.appoint(work, appointment));
        } catch (RejectedValue rejected) {
            return refused(FormState.of(posted), Findings.of(rejected.finding("endsOn")));
        }
        notices.success("認証者を登録しました。");
        return Response.seeOther(HERE).build();
    }

    @POST
    @Path("/seals")
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
        if (png == null || png.size() == 0) {
            return refused(form, Findings.of(Finding.error("required", "png", "画像が選ばれていません。", "PNG の画像を選んでください。")));
        }
        try {
            var image = Files.readAllBytes(png.uploadedFile());
            database.transactAll(
                    operator.get(),
                    work -> settings.register(
                            work, Office.of(form.value("sealOffice")), image, millimetres(side), form.value("note")));
        } catch (RejectedValue rejected) {
            return refused(form, Findings.of(rejected.finding("png")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        notices.success("公印を登録しました。");
        return Response.seeOther(HERE).build();
    }

    private static double millimetres(@Nullable String side) {
        try {
            return Double.parseDouble(Objects.requireNonNullElse(side, ""));
        } catch (NumberFormatException notANumber) {
            throw new RejectedValue("not-a-number", "一辺の長さを読み取れません。", "ミリメートルの数字で入力してください。");
        }
    }

    private Response refused(FormState form, Findings findings) {
        return Response.status(422).entity(shown(form.with(findings))).build();
    }

    private TemplateInstance shown(FormState form) {
        return database.transact(operator.get(), work -> {
            var lines = certifiers.all(work).stream()
                    .map(StoredCertifier::appointment)
                    .map(SettingsScreen::line)
                    .toList();
            var seals = new ArrayList<SealLine>();
            for (var office : Office.values()) {
                settings.seal(work, office)
                        .ifPresent(seal -> seals.add(new SealLine(
                                office.label(),
                                Dates.wareki(
                                        seal.setAt().atZone(UnitOfWork.JAPAN).toLocalDate()),
                                seal.note())));
            }
            return Templates.settings(form, OFFICES, lines, seals);
        });
    }

    private static CertifierLine line(Appointment appointment) {
        return new CertifierLine(
                appointment.office().label(),
                appointment.title(),
                appointment.name(),
                Dates.wareki(RecordedDate.of(appointment.startsOn())),
                Dates.wareki(appointment.endsOn()));
    }
}
