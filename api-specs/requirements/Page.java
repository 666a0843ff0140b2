import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that shows how far each sentence of a standard stands and which tests prove it. */
final class Page {

    private static final List<String> KINDS = List.of("必須", "任意", "不可");
    private static final List<String> STATES =
            List.of("done", "unproved", "partly", "absent", "optional-absent", "prohibited-absent");
    private static final Map<String, String> WORDS = Map.of(
            "done", "済（試験あり）",
            "unproved", "済（試験なし）",
            "partly", "一部",
            "absent", "未実装",
            "optional-absent", "任意・実装せず",
            "prohibited-absent", "不可・実装せず");
    private static final String INTRODUCTION =
            """
            # 求められていることの文ごとの対応状況（%s）

            このページは `java api-specs/requirements/Coverage.java write` が `%s/*.csv` と試験の `@Requirement` から作る。手で直さない。
            「求めていること」は標準や法令の文の写しでなく、本プロジェクトの要約。「済（試験あり）」は、その文がなければ落ちる試験があることをいう。
            出所は [NOTICE.md](NOTICE.md) にある。

            """;
    private static final String FORMS =
            """
            ## 様式・帳票

            様式・帳票の章は本文が手元になく、文に分けていない。節を名乗る試験だけを挙げる。

            | 節 | 様式・帳票 | 試験 |
            |---|---|---|
            """;
    private static final Pattern PROVED =
            Pattern.compile("(?m)^\\| (\\d{3}/[\\d.]+(?:#\\d+)?) \\|.*\\| .*\\w#\\w.* \\|$");

    private final Requirements requirements;
    private final Tags tags;
    private final StringBuilder text = new StringBuilder();

    Page(Requirements requirements, Tags tags) {
        this.requirements = requirements;
        this.tags = tags;
    }

    String text() {
        text.append(INTRODUCTION.formatted(requirements.standard, requirements.standard));
        counts();
        requirements.sections.forEach(this::section);
        if (!requirements.forms.isEmpty()) {
            text.append(FORMS);
            requirements.forms.forEach(form -> row(form.id(), form.title(), tests(form.id())));
        }
        return text.toString();
    }

    /** The requirements that a page shows with a test. */
    static List<String> proved(String page) {
        return PROVED.matcher(page).results().map(row -> row.group(1)).toList();
    }

    private void counts() {
        row("", String.join(" | ", KINDS), "計");
        text.append("|---|---:|---:|---:|---:|\n");
        for (String state : STATES) {
            counts(WORDS.get(state), sentence -> sentence.state().equals(state));
        }
        counts("計", any -> true);
        text.append('\n');
    }

    private void counts(String word, Predicate<Requirements.Sentence> wanted) {
        Map<String, Long> byKind = requirements.sentences.values().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(Requirements.Sentence::kind, Collectors.counting()));
        String cells = KINDS.stream()
                .map(kind -> String.valueOf(byKind.getOrDefault(kind, 0L)))
                .collect(Collectors.joining(" | "));
        row(word, cells, String.valueOf(byKind.values().stream().mapToLong(Long::longValue).sum()));
    }

    private void section(Requirements.Section section) {
        text.append("## ").append(section.id()).append(' ').append(section.title()).append("\n\n");
        if (!requirements.hasSentencesOf(section)) {
            text.append("まだ文に分けていない。節を名乗る試験：").append(tests(section.id())).append("\n\n");
            return;
        }
        row("文", "求めていること", "区分", "状態", "足りないもの", "試験");
        text.append("|---|---|---|---|---|---|\n");
        for (Requirements.Sentence one : requirements.of(section)) {
            String state = WORDS.getOrDefault(one.state(), one.state());
            row(one.id(), one.demand(), one.kind(), state, one.missing(), tests(one.id()));
        }
        text.append('\n');
    }

    private String tests(String id) {
        return String.join("<br>", tags.testsOf(id));
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
