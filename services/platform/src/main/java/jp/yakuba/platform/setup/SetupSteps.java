package jp.yakuba.platform.setup;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.screens.FirstThing;
import jp.yakuba.platform.tenancy.Database;

/** All that is to be done before the first certificate; the day of an administrator begins with it until it is. */
@ApplicationScoped
class SetupSteps implements FirstThing {

    private final Database database;
    private final CurrentOperator operator;
    private final List<SetupStep> steps;

    SetupSteps(Database database, CurrentOperator operator, @All List<SetupStep> steps) {
        this.database = database;
        this.operator = operator;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(SetupStep::order)).toList();
    }

    /** In the order in which they are done. */
    List<SetupStep> all() {
        return steps;
    }

    @Override
    public Optional<String> address() {
        var viewer = operator.get();
        return viewer.may(PlatformPermission.ACCESS_ACCOUNTS)
                        && database.transact(viewer, work -> steps.stream()
                                .anyMatch(step -> !step.done().test(work)))
                ? Optional.of(SetupScreen.HERE)
                : Optional.empty();
    }
}
