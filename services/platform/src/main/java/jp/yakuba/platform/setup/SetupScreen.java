package jp.yakuba.platform.setup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 運用開始の準備: what is still to be done before the first certificate, ticked off as it is done. */
@Path(SetupScreen.HERE)
@PermissionsAllowed(PlatformPermission.Code.ACCESS_ACCOUNTS)
class SetupScreen {

    static final String HERE = "/setup";

    private final Database database;
    private final CurrentOperator operator;
    private final SetupSteps steps;

    SetupScreen(Database database, CurrentOperator operator, SetupSteps steps) {
        this.database = database;
        this.operator = operator;
        this.steps = steps;
    }

    @CheckedTemplate(basePath = "setup")
    static class Templates {
        static native TemplateInstance setup(List<Shown> steps, long left);

        private Templates() {}
    }

    /** A step as the page shows it. */
    record Shown(String label, String explanation, String href, boolean done) {}

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "setup", "運用開始の準備", NavigationItem.Group.ADMINISTRATION, HERE, PlatformPermission.ACCESS_ACCOUNTS, 5);
    }

    @GET
    public TemplateInstance show() {
        var shown = database.transact(
                operator.get(),
                work -> steps.all().stream().map(step -> shown(work, step)).toList());
        return Templates.setup(
                shown, shown.stream().filter(step -> !step.done()).count());
    }

    private static Shown shown(UnitOfWork work, SetupStep step) {
        return new Shown(
                step.label(), step.explanation(), step.href(), step.done().test(work));
    }
}
