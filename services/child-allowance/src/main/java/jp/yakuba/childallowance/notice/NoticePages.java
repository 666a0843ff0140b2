package jp.yakuba.childallowance.notice;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.childallowance.notice.tidings.RecipientMatters;
import jp.yakuba.childallowance.person.PeopleInSight;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The page with the notices of a matter, or of a recipient of payments, on which they are issued. */
@ApplicationScoped
class NoticePages {

    @CheckedTemplate(basePath = "child-allowance/notice")
    static class Templates {
        static native TemplateInstance notices(NoticePage notices, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final NoticeDesk desk;
    private final RecipientMatters matters;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final CurrentOperator operator;

    NoticePages(
            Database database,
            NoticeDesk desk,
            RecipientMatters matters,
            PeopleInSight sight,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.matters = matters;
        this.sight = sight;
        this.posts = posts;
        this.operator = operator;
    }

    TemplateInstance show(Matter matter) {
        return show(matter, FormState.blank());
    }

    TemplateInstance show(AddresseeNumber recipient) {
        return show(recipient, FormState.blank());
    }

    private TemplateInstance show(Matter matter, FormState form) {
        return switch (matter) {
            case Matter.OfPayment of -> show(of.recipient(), form);
            case Matter.OfSuspension of -> show(of.recipient(), form);
            case Matter.OfReceipt of -> show(of.recipient(), form);
            case Matter.OfDemand of -> show(of.recipient(), form);
            case Matter.OfDeduction of -> show(of.recipient(), form);
            case Matter.OfClaim _,
                    Matter.OfAmendment _,
                    Matter.OfUnpaidClaim _,
                    Matter.OfStatusReport _,
                    Matter.OfAgeing _,
                    Matter.OfStatement _ ->
                database.transact(operator.get(), work -> {
                    var found = desk.look(work, matter);
                    return Templates.notices(
                            NoticePage.of(work, matter, found), sight.header(work, found.people()), form);
                });
        };
    }

    private TemplateInstance show(AddresseeNumber recipient, FormState form) {
        return database.transact(
                operator.get(),
                work -> Templates.notices(
                        NoticePage.of(work, recipient, desk.look(work, recipient)),
                        sight.header(work, List.of(recipient)),
                        form));
    }

    Response issue(Matter matter, MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        return done(matter, form, work -> issued(work, matter, form));
    }

    /** Of what was chosen of what the recipient can be told. */
    Response issue(AddresseeNumber recipient, MultivaluedMap<String, String> posted) {
        var form = FormState.of(posted);
        return done(
                Matter.ofRecipient(recipient),
                work -> issued(work, chosen(work, recipient, form), form),
                findings -> show(recipient, form.with(findings)));
    }

    private String issued(UnitOfWork work, Matter matter, FormState form) {
        var order =
                new NoticeOrder(typed(form, "postalCode"), typed(form, "address"), form.chosen("withoutSeal", "true"));
        return desk.issue(work, matter, order, form.reasons()).kind().title() + "を発行しました。次は印刷です。";
    }

    private Matter chosen(UnitOfWork work, AddresseeNumber recipient, FormState form) {
        return matters.of(work, recipient).stream()
                .filter(named -> named.key().equals(form.value("matter")))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        ProblemType.VALIDATION_FAILED,
                        Finding.error(
                                FoundationError.REQUIRED,
                                "matter",
                                "何を通知するかが選ばれていません。",
                                "支払・差止・返還・徴収・寄附・受給証明書のどれかを選んでください。")))
                .matter();
    }

    private static @Nullable String typed(FormState form, String name) {
        var value = form.value(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** Does something, and goes back to the page. */
    Response done(Matter matter, FormState form, Function<UnitOfWork, String> act) {
        return done(matter.screen(), act, findings -> show(matter, form.with(findings)));
    }

    private Response done(String at, Function<UnitOfWork, String> act, Function<Findings, TemplateInstance> again) {
        return FormPost.of(() -> posts.once(operator.get(), work -> Done.at(at, act.apply(work))))
                .rejectedAt(_ -> "")
                .orAgain(again);
    }
}
