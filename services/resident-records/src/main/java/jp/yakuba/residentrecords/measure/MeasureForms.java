package jp.yakuba.residentrecords.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.PeopleInSight;

/** The form of a 支援措置, whether it is applied for or changed: shown, looked at, entered. */
@ApplicationScoped
class MeasureForms {

    private static final int COMPANIONS = 4;

    /**
     * The form.
     *
     * @param action where it is posted
     * @param change whether a measure is changed, and none is applied for
     * @param details whether what is guarded may be typed: by who may see it, and by who applies
     * @param checked whether it was looked at and nothing is wrong
     */
    public record Page(String action, boolean change, boolean details, boolean checked) {

        /** The rows for 併せて支援措置を求める者. */
        public List<Integer> companions(FormState form) {
            return FormRows.of(form, "companions", COMPANIONS);
        }

        /** The rows for 加害者. */
        public List<Integer> parties(FormState form) {
            return FormRows.of(form, "oppositeParties", 1);
        }

        /** The rows for 相談機関等の意見. */
        public List<Integer> opinions(FormState form) {
            return FormRows.of(form, "opinions", 1);
        }
    }

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance form(Page page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    /** What entering the form does. */
    interface Entering {
        /** What would be found. */
        Findings examine(UnitOfWork work, Particulars asked);

        /** Does it. */
        Done enter(UnitOfWork work, Particulars asked);
    }

    private final Database database;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final CurrentOperator operator;

    MeasureForms(Database database, PeopleInSight sight, Submissions posts, CurrentOperator operator) {
        this.database = database;
        this.sight = sight;
        this.posts = posts;
        this.operator = operator;
    }

    TemplateInstance shown(Page page, FormState form) {
        return database.transact(operator.get(), work -> shown(work, page, form));
    }

    TemplateInstance shown(UnitOfWork work, Page page, FormState form) {
        return Templates.form(page, applicant(work, form.value("applicant")), form);
    }

    /** The applicant whose number is typed. */
    private PeopleHeader applicant(UnitOfWork work, String number) {
        try {
            return number.isBlank() ? PeopleHeader.NOBODY : sight.ofOpen(work, List.of(AddresseeNumber.parse(number)));
        } catch (RejectedValue notANumber) {
            return PeopleHeader.NOBODY;
        }
    }

    /** Looks at what was posted, or enters it; shows it again where something is wrong. */
    Response entered(MultivaluedMap<String, String> posted, Page page, Entering entering) {
        var typed = PostedParticulars.of(posted);
        var bound = typed.bound();
        var asked = bound.value();
        if (asked == null) {
            return again(typed, page, bound.findings(), false);
        }
        if ("check".equals(posted.getFirst("step"))) {
            var findings = database.transact(operator.get(), (UnitOfWork work) -> entering.examine(work, asked));
            return again(typed, page, findings, !findings.hasErrors());
        }
        return FormPost.of(() -> posts.once(operator.get(), work -> entering.enter(work, asked)))
                .orAgain(findings -> shown(page, typed.form(findings)));
    }

    /** Goes on at the measure. */
    static Done done(Measure measure, String notice) {
        return Done.at("/resident-records/measures/" + measure.id(), notice);
    }

    private Response again(PostedParticulars typed, Page page, Findings findings, boolean checked) {
        var answer = new Page(page.action(), page.change(), page.details(), checked);
        return Response.status(checked ? 200 : 422)
                .entity(shown(answer, typed.form(findings)))
                .build();
    }
}
