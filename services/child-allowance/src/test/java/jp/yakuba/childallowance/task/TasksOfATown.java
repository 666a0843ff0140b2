package jp.yakuba.childallowance.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;

/** Tasks that movements raise in a municipality. */
public final class TasksOfATown {

    private TasksOfATown() {}

    /** The id of the task that a child raises who came three weeks ago. */
    public static String raised(AmendmentsOfATown town, String child, String name) {
        var came = LocalDate.now(Clock.systemUTC()).minusWeeks(3).toString();
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        child,
                        ToldPeople.named(name, "三郎", "シケン　サブロウ")
                                .andThen(ToldPeople.livingAt("試験町", child))
                                .andThen(record -> {
                                    for (var item : List.of("residentSince", "addressSince")) {
                                        record.withObjectProperty(item)
                                                .put("value", came)
                                                .put("era", "5")
                                                .put("unknown", false);
                                    }
                                    record.withObjectProperty("birthDate")
                                            .put("value", "2020-05-10")
                                            .put("era", "5")
                                            .put("unknown", false);
                                })));
        var ids = town.claims().asked("select task_id::text from child_allowance.task where subject = '" + child + "'");
        assertThat(ids).hasSize(1);
        return ids.getFirst();
    }
}
