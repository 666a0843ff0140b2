package jp.yakuba.childallowance.task;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.id.Id;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.text.TextForm;

/**
 * Names a task; it follows from what the task is about.
 *
 * @param value the name
 */
@TextForm(
        value = "Identifier of a task of the desk",
        pattern = Id.PATTERN,
        example = "3f1d7d0e-4b1c-3f7a-8a55-5d0e2d1c9b77")
public record TaskId(UUID value) implements Id {

    static TaskId of(TaskKind kind, AddresseeNumber subject, LocalDate event) {
        var about = kind.code() + "|" + subject.value() + "|" + event;
        return new TaskId(UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)));
    }

    /** Reads what {@link #toString} writes. */
    public static TaskId parse(String text) {
        return Id.parse(text, TaskId::new, ChildAllowanceError.TASK_ID_FORM, "仕事の識別子の形式が違います。", "一覧から選んでください。");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
