import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tests prove which sentence of a standard, and how far each sentence stands: reads @Requirement on the test
 * methods of all modules and the column state of the lists of sentences (001/4.csv), which is kept by hand, and makes
 * 001-coverage.md of both.
 *
 * <p>{@code java api-specs/requirements/Coverage.java check} fails when the tags and the states contradict each other
 * or the page is not what they make; {@code write} brings the page up to date.
 */
final class Coverage {

    private static final Path HERE = Path.of(System.getProperty("coverage.directory", "api-specs/requirements"));
    private static final Path ROOT = HERE.toAbsolutePath().normalize().getParent().getParent();
    private static final Set<String> STATES =
            Set.of("done", "unproved", "partly", "absent", "optional-absent", "prohibited-absent");
    private static final Set<String> UNTESTED = Set.of("unproved", "absent", "optional-absent");
    private static final Map<String, String> KIND_OF =
            Map.of("absent", "必須", "optional-absent", "任意", "prohibited-absent", "不可");

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !List.of("check", "write").contains(arguments[0])) {
            System.err.println("usage: java api-specs/requirements/Coverage.java check|write");
            System.exit(2);
        }
        Tags tags = new Tags(ROOT);
        List<Requirements> standards = standards();
        List<String> problems = new ArrayList<>(unknown(tags, standards));
        for (Requirements requirements : standards) {
            problems.addAll(requirements.problems);
            Coverage coverage = new Coverage(requirements, tags);
            problems.addAll(coverage.tooWide());
            problems.addAll(coverage.untrue());
            Path page = HERE.resolve(requirements.standard + "-coverage.md");
            String now = new Page(requirements, tags).text();
            if (arguments[0].equals("write")) {
                Files.writeString(page, now);
            } else if (Files.exists(page)) {
                problems.addAll(outdated(page, now));
            }
        }
        problems.forEach(System.err::println);
        System.exit(problems.isEmpty() ? 0 : 1);
    }

    private final Requirements requirements;
    private final Tags tags;

    private Coverage(Requirements requirements, Tags tags) {
        this.requirements = requirements;
        this.tags = tags;
    }

    private static List<Requirements> standards() throws IOException {
        List<Requirements> standards = new ArrayList<>();
        try (Stream<Path> files = Files.list(HERE)) {
            for (Path list : files.filter(file -> file.getFileName().toString().matches("\\d{3}\\.csv"))
                    .sorted()
                    .toList()) {
                standards.add(new Requirements(HERE, list.getFileName().toString().replace(".csv", "")));
            }
        }
        return standards;
    }

    private static List<String> unknown(Tags tags, List<Requirements> standards) {
        return tags.all.stream()
                .filter(tag -> standards.stream().noneMatch(standard -> standard.sentences.containsKey(tag.id())
                        || standard.isSection(tag.id())
                        || standard.isForm(tag.id())))
                .map(tag -> tag.file() + " names the unknown requirement " + tag.id())
                .toList();
    }

    /** Tests that name a whole section where its sentences are listed: nobody could tell which of them they prove. */
    private List<String> tooWide() {
        return requirements.sections.stream()
                .filter(requirements::hasSentencesOf)
                .flatMap(section -> tags.testsOf(section.id()).stream()
                        .map(test -> test + " names the section " + section.id() + " and no sentence of it"))
                .toList();
    }

    /** What the lists say and the tests do not bear out, or the other way round. */
    private List<String> untrue() {
        List<String> found = new ArrayList<>();
        requirements.sections.stream()
                .filter(section -> requirements.hasSentencesOf(section)
                        && requirements.of(section).isEmpty())
                .forEach(section -> found.add(section.id() + " has no sentence"));
        for (Requirements.Sentence sentence : requirements.sentences.values()) {
            String untrue = untrue(sentence);
            if (!untrue.isEmpty()) {
                found.add(sentence.id() + " is " + sentence.state() + untrue);
            }
        }
        return found;
    }

    private String untrue(Requirements.Sentence sentence) {
        Set<String> tests = tags.testsOf(sentence.id());
        String state = sentence.state();
        if (!STATES.contains(state)) {
            return ", which is no state";
        }
        if (!KIND_OF.getOrDefault(state, sentence.kind()).equals(sentence.kind())
                || !Set.of("必須", "任意", "不可").contains(sentence.kind())) {
            return ", which does not go with " + sentence.kind();
        }
        if (state.equals("done") && tests.isEmpty()) {
            return ", but no test claims it";
        }
        if (UNTESTED.contains(state) && !tests.isEmpty()) {
            return ", but tests claim it: " + String.join(" ", tests);
        }
        if (Set.of("partly", "absent").contains(state) && sentence.missing().isBlank()) {
            return " and must say what is missing";
        }
        return state.equals("done") && !sentence.missing().isBlank() ? " and must not say what is missing" : "";
    }

    private static List<String> outdated(Path page, String now) throws IOException {
        String before = Files.readString(page);
        if (before.equals(now)) {
            return List.of();
        }
        List<String> found = new ArrayList<>(Page.proved(before));
        found.removeAll(Page.proved(now));
        found.replaceAll(id -> id + " has lost its last test");
        found.add(page.getFileName() + " is not up to date: run Coverage.java write");
        return found;
    }
}
