package jp.yakuba.platform.console;

import jakarta.enterprise.context.Dependent;
import java.util.concurrent.Callable;
import jp.yakuba.platform.migration.SchemaState;
import jp.yakuba.platform.room.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the schemas to where the program is, and ends: before a roll-out, by who has the owner's password. */
@Dependent
@Command(
        name = MigrateCommand.NAME,
        description = "データベースの構造を、このプログラムの版に合わせます。何度実行しても同じです。",
        mixinStandardHelpOptions = true)
final class MigrateCommand implements Callable<Integer> {

    static final String NAME = "migrate";

    private final SchemaState state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    MigrateCommand(SchemaState state) {
        this.state = state;
    }

    /** It was done when the program started; here is told what came of it. */
    @Override
    public Integer call() {
        var missing = state.missing();
        if (!missing.isEmpty()) {
            spec.commandLine().getErr().println("まだ適用されていません: " + String.join(", ", missing));
            return Refused.CODE;
        }
        Rooms.all().forEach(room -> state.newest(room)
                .ifPresent(version -> spec.commandLine().getOut().println(room.schema() + "  " + version)));
        return 0;
    }
}
