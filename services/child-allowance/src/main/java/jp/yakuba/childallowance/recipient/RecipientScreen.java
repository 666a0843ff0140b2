package jp.yakuba.childallowance.recipient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.YearMonth;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jspecify.annotations.Nullable;

/** A recipient and the family on one page: who counts, what is due and paid, and why, what was filed; asked for by number. */
@Path("/child-allowance/recipients")
@PermissionsAllowed(ChildAllowancePermission.Code.CLAIM_VIEW)
class RecipientScreen {

    private static final String HERE = "/child-allowance/recipients";
    private static final String NUMBER = "number";

    @CheckedTemplate(basePath = "child-allowance/recipient")
    static class Templates {
        static native TemplateInstance ask(FormState form);

        static native TemplateInstance recipient(FamilyPage page);

        private Templates() {}
    }

    private final Database database;
    private final FamilyPages pages;
    private final CurrentOperator operator;

    RecipientScreen(Database database, FamilyPages pages, CurrentOperator operator) {
        this.database = database;
        this.pages = pages;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "recipients", "受給の状況", NavigationItem.Group.COUNTER, HERE, ChildAllowancePermission.CLAIM_VIEW, 20);
    }

    /** Asks for the number, and leads to whose it is. */
    @GET
    public Response ask(@QueryParam(NUMBER) @Nullable String number) {
        if (number == null) {
            return Response.ok(Templates.ask(FormState.blank())).build();
        }
        return FormPost.of(() -> Response.seeOther(URI.create(HERE + "/" + AddresseeNumber.parse(number.strip())))
                        .build())
                .rejectedAt(_ -> NUMBER)
                .orAgain(findings ->
                        Templates.ask(FormState.blank().with(NUMBER, number).with(findings)));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance show(
            @PathParam("number") String number,
            @QueryParam("month") @Nullable String month,
            @QueryParam("year") @Nullable String year) {
        var asked = new FamilyPages.Asked(month(month), year(year));
        return database.transact(
                operator.get(),
                work -> Templates.recipient(pages.of(work, AddresseeNumber.parse(number), asked)
                        .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND))));
    }

    /** What is no year is none that was asked for. */
    private static @Nullable Integer year(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{4}") ? Integer.valueOf(typed) : null;
    }

    /** What is no month is none that was asked for. */
    private static @Nullable YearMonth month(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : YearMonth.parse(typed);
        } catch (DateTimeException malformed) {
            return null;
        }
    }
}
