package jp.yakuba.residentrecords.certificate.order;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.resident.OpenMovement;
import jp.yakuba.residentrecords.resident.OpenMovements;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ViewedRecord;

/** The page of an order: as it begins, and as it was checked, with each finding where it belongs. */
@ApplicationScoped
class OrderPages {

    private static final List<Option> KINDS = Option.of(CertificateKind.values(), CertificateKind::label);
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("(persons|disclosed)\\[(\\d{1,4})]");

    @CheckedTemplate(basePath = "certificate")
    static class Templates {
        static native TemplateInstance order(
                FormState form,
                PeopleHeader inSight,
                List<Option> people,
                List<Option> stays,
                List<Option> kinds,
                List<Option> omittables,
                List<Option> applicants,
                List<String> summary,
                boolean checked,
                List<OpenMovement> drafts);

        private Templates() {}
    }

    private final CertificateDesk desk;
    private final OrderForms forms;
    private final OpenMovements openMovements;
    private final PeopleInSight sight;

    OrderPages(CertificateDesk desk, OrderForms forms, OpenMovements openMovements, PeopleInSight sight) {
        this.desk = desk;
        this.forms = forms;
        this.openMovements = openMovements;
        this.sight = sight;
    }

    /** An order that nobody has checked yet. */
    TemplateInstance begun(UnitOfWork work, FormState form) {
        return shown(work, form, List.of(), false);
    }

    /** The page of an order that was checked. */
    record Answer(int status, TemplateInstance page) {}

    /**
     * What comes of it if it is issued as it was typed.
     *
     * @param found why it was not issued; nothing if nobody has tried
     */
    Answer checked(UnitOfWork work, PostedOrder typed, Findings found) {
        var order = typed.read();
        if (order.findings().hasErrors()) {
            var form = typed.form().with(atBoxes(work, typed, order.findings().andNew(found)));
            return new Answer(422, shown(work, form, List.of(), false));
        }
        var preparation = desk.prepare(work, order.orThrow());
        var findings = preparation.findings().andNew(found);
        var form = typed.form().with(atBoxes(work, typed, findings));
        return new Answer(findings.hasErrors() ? 422 : 200, shown(work, form, OrderForms.summary(preparation), true));
    }

    /** A finding about one of the chosen stands at its box, wherever that is among those that are offered. */
    private Findings atBoxes(UnitOfWork work, PostedOrder typed, Findings findings) {
        var offered = Map.of(
                "persons", forms.people(work, typed.form().value("household")),
                "disclosed", OrderForms.omittables(work.operator()));
        return Findings.of(findings.list().stream()
                .map(found -> new Finding(
                        found.code(),
                        found.severity(),
                        box(found.field(), typed.form(), offered),
                        found.message(),
                        found.remedy()))
                .toList());
    }

    private static String box(String field, FormState form, Map<String, List<Option>> offered) {
        var chosen = ONE_OF_SEVERAL.matcher(field);
        if (!chosen.matches()) {
            return field;
        }
        var name = chosen.group(1);
        var values = form.values().getOrDefault(name, List.of());
        var index = Integer.parseInt(chosen.group(2));
        var boxes = offered.getOrDefault(name, List.of()).stream()
                .map(Option::value)
                .toList();
        var box = index < values.size() ? boxes.indexOf(values.get(index)) : -1;
        return box < 0 ? name : name + "[" + box + "]";
    }

    private TemplateInstance shown(UnitOfWork work, FormState form, List<String> summary, boolean checked) {
        var members = forms.members(work, form.value("household"));
        var rows = members.stream().map(ViewedRecord::row).toList();
        return Templates.order(
                form,
                sight.of(work, rows, person -> form.chosen("persons", person.value())),
                OrderForms.options(work, members),
                forms.stays(work, form),
                KINDS,
                OrderForms.omittables(work.operator()),
                OrderForms.APPLICANTS,
                summary,
                checked,
                openMovements.of(
                        work,
                        rows.stream().map(ResidentVersion::addresseeNumber).toList()));
    }
}
