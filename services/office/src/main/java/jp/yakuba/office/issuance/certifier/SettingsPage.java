package jp.yakuba.office.issuance.certifier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** The page of certifiers and seals, which both their forms come back to. */
@ApplicationScoped
class SettingsPage {

    static final URI HERE = URI.create("/certificate-settings");

    private static final List<Option> OFFICES = Option.of(Office.values(), Office::label);

    /**
     * A certifier as shown.
     *
     * @param endable whether an earlier end can be set
     */
    public record CertifierLine(
            String id, String office, String title, String name, String startsOn, String endsOn, boolean endable) {}

    /** The seal in use as shown. */
    public record SealLine(String office, String setAt, String note) {}

    @CheckedTemplate(basePath = "office/certifier")
    static class Templates {
        static native TemplateInstance settings(
                FormState form, List<Option> offices, List<CertifierLine> certifiers, List<SealLine> seals);

        private Templates() {}
    }

    private final Database database;
    private final CertificateSettings settings;
    private final Certifiers certifiers;
    private final CurrentOperator operator;

    SettingsPage(Database database, CertificateSettings settings, Certifiers certifiers, CurrentOperator operator) {
        this.database = database;
        this.settings = settings;
        this.certifiers = certifiers;
        this.operator = operator;
    }

    TemplateInstance shown(FormState form) {
        return database.transact(
                operator.get(), work -> Templates.settings(form, OFFICES, certifiers(work), seals(work)));
    }

    Response refused(FormState form, Findings findings) {
        return Response.status(422).entity(shown(form.with(findings))).build();
    }

    private List<CertifierLine> certifiers(UnitOfWork work) {
        return certifiers.all(work).stream()
                .map(stored -> line(stored, work.today()))
                .toList();
    }

    private static CertifierLine line(StoredCertifier stored, LocalDate today) {
        var appointment = stored.appointment();
        var endsOn = appointment.endsOn();
        return new CertifierLine(
                stored.id().toString(),
                appointment.office().label(),
                appointment.title(),
                appointment.name(),
                DayField.text(appointment.startsOn()),
                endsOn == null ? "" : DayField.text(endsOn),
                appointment.goesOnAfter(today));
    }

    private List<SealLine> seals(UnitOfWork work) {
        return Stream.of(Office.values())
                .flatMap(office -> settings.seal(work, office).stream())
                .map(seal -> new SealLine(
                        seal.office().label(),
                        DayField.text(seal.setAt().atZone(UnitOfWork.JAPAN).toLocalDate()),
                        seal.note()))
                .toList();
    }
}
