package jp.yakuba.residentrecords.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import org.jspecify.annotations.Nullable;

/** Where a 支援措置 is applied for and its content is changed. */
@Path("/resident-records/measures")
@PermissionsAllowed("protection.enter")
@Requirement("001/1.1.16")
class MeasureFormScreen {

    private static final String HERE = "/resident-records/measures";
    private static final String NEW = HERE + "/new";

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

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final PeopleInSight sight;
    private final KeptForms kept;
    private final Submissions posts;
    private final CurrentOperator operator;

    MeasureFormScreen(
            Database database,
            MeasureDesk desk,
            MeasureViewing viewing,
            PeopleInSight sight,
            KeptForms kept,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.sight = sight;
        this.kept = kept;
        this.posts = posts;
        this.operator = operator;
    }

    @GET
    @Path("/new")
    public TemplateInstance ask(@QueryParam("person") @Nullable String person) {
        return database.transact(
                operator.get(),
                work -> shown(
                        work,
                        application(),
                        kept.asked(work).map(MeasureFormScreen::typed).orElseGet(() -> blank(work, person))));
    }

    private TemplateInstance shown(Page page, FormState form) {
        return database.transact(operator.get(), work -> shown(work, page, form));
    }

    private TemplateInstance shown(UnitOfWork work, Page page, FormState form) {
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

    private static FormState blank(UnitOfWork work, @Nullable String person) {
        var form = FormState.blank()
                .with("receivedOn", work.today().toString())
                .with("offices.browsing", "true")
                .with("offices.copies", "true")
                .with("offices.supplementary", "true");
        return person == null ? form : form.with("applicant", person);
    }

    private static FormState typed(Kept before) {
        return PostedParticulars.of(before.posted()).form(Findings.none());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), NEW);
        return entered(posted, application(), new Entering() {
            @Override
            public Findings examine(UnitOfWork work, Particulars asked) {
                return desk.examine(work, asked);
            }

            @Override
            public Done enter(UnitOfWork work, Particulars asked) {
                return done(desk.apply(work, asked), "申出を受け付けました。対象者は今から仮支援措置です。次は別の職員の決定です。");
            }
        });
    }

    private static Page application() {
        return new Page(NEW, false, true, false);
    }

    @GET
    @Path("/{id}/edit")
    public TemplateInstance edit(@PathParam("id") String id) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, MeasureId.parse(id));
            var typed = kept.asked(work);
            if (typed.isPresent()) {
                return shown(work, changing(typed.get().action()), typed(typed.get()));
            }
            var request = measure.request();
            var changed = request == null ? null : request.changed();
            var standing = changed == null ? measure.particulars() : changed;
            return shown(
                    work,
                    changing(action(measure.id(), measure.revision())),
                    PostedParticulars.form(Clearance.of(work.operator()).readable(MeasureJson.PARTICULARS, standing)));
        });
    }

    @POST
    @Path("/{id}/edit/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") String id, @PathParam("revision") int revision, MultivaluedMap<String, String> posted) {
        var measure = MeasureId.parse(id);
        kept.keep(operator.get(), HERE + "/" + measure + "/edit");
        try {
            return entered(posted, changing(action(measure, revision)), new Entering() {
                @Override
                public Findings examine(UnitOfWork work, Particulars asked) {
                    return desk.examine(work, measure, asked);
                }

                @Override
                public Done enter(UnitOfWork work, Particulars asked) {
                    return done(
                            desk.change(work, measure, revision, asked),
                            "変更を受け付けました。加わった人と事務は今から抑止されます。外す人と事務は、決定まで抑止されたままです。");
                }
            });
        } catch (Refusal refused) {
            if (refused.type() != ProblemType.STALE) {
                throw refused;
            }
            return changedMeanwhile(measure, posted);
        }
    }

    /** Another has acted on the measure: what was typed stays, to be compared with what stands there now. */
    private Response changedMeanwhile(MeasureId id, MultivaluedMap<String, String> posted) {
        var now = database.transact(operator.get(), (UnitOfWork work) -> viewing.one(work, id));
        return Response.status(ProblemType.STALE.status())
                .entity(shown(
                        changing(action(id, now.revision())),
                        PostedParticulars.of(posted).form(MeasureRules.changedMeanwhile())))
                .build();
    }

    private static String action(MeasureId id, int revision) {
        return HERE + "/" + id + "/edit/" + revision;
    }

    private Page changing(String action) {
        return new Page(action, true, operator.get().may(MeasureDesk.DETAILS), false);
    }

    private static Done done(Measure measure, String notice) {
        return Done.at(HERE + "/" + measure.id(), notice);
    }

    private interface Entering {
        Findings examine(UnitOfWork work, Particulars asked);

        Done enter(UnitOfWork work, Particulars asked);
    }

    private Response entered(MultivaluedMap<String, String> posted, Page page, Entering entering) {
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
        try {
            return posts.once(operator.get(), work -> entering.enter(work, asked));
        } catch (Refusal refused) {
            if (refused.findings().isEmpty()) {
                throw refused;
            }
            return again(typed, page, refused.findings(), false);
        }
    }

    private Response again(PostedParticulars typed, Page page, Findings findings, boolean checked) {
        var answer = new Page(page.action(), page.change(), page.details(), checked);
        return Response.status(checked ? 200 : 422)
                .entity(shown(answer, typed.form(findings)))
                .build();
    }
}
