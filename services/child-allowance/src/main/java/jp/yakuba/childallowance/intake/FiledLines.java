package jp.yakuba.childallowance.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.office.intake.IntakeItems;
import jp.yakuba.office.intake.LineReader;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a file under its header. */
final class FiledLines<R extends Record> implements LineReader<FiledLine<R>> {

    private static final int LONGEST_REASON = 200;

    private final FileKind<R> kind;
    private final List<String> header;
    private final Map<String, Integer> columns;

    FiledLines(FileKind<R> kind, List<String> header) {
        this.kind = kind;
        this.header = List.copyOf(header);
        this.columns = kind.items().all().columns(header);
    }

    @Override
    public Findings ofHeader() {
        return kind.items().all().leftAside(header);
    }

    @Override
    public FiledLine<R> read(long number, List<String> texts) {
        var width = IntakeItems.width(texts, header.size());
        if (width.isPresent()) {
            return new FiledLine<>(number, null, null, Findings.of(width.get()));
        }
        var typed = new HashMap<String, String>();
        columns.forEach((path, column) -> {
            if (!texts.get(column).isBlank()) {
                typed.put(path, texts.get(column).strip());
            }
        });
        var reason = typed.remove(ListedItems.REASON);
        var bound = kind.shape().bind(new Fields(typed));
        var found = bound.findings().and(ofReason(reason));
        return new FiledLine<>(number, bound.value(), reason, found.about(this::item));
    }

    private String item(Finding found) {
        return kind.items().all().nameAt(found.field());
    }

    private static Findings ofReason(@Nullable String reason) {
        if (reason == null) {
            return Findings.none();
        }
        try {
            Characters.requireClean(reason, "この項目");
        } catch (RejectedValue rejected) {
            return Findings.of(rejected.finding(ListedItems.REASON));
        }
        return Characters.length(reason) <= LONGEST_REASON
                ? Findings.none()
                : Findings.of(Finding.error(
                        FoundationError.TEXT_TOO_LONG,
                        ListedItems.REASON,
                        "文字数が多すぎます。",
                        LONGEST_REASON + "文字までで入力してください。"));
    }
}
