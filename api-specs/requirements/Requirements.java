import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requirements as they are listed: the sections of a standard (001.csv), the sentences of each chapter
 * (001/4.csv) and the forms it refers to (001-forms.csv).
 */
final class Requirements {

    private static final int FIELDS_OF_A_SENTENCE = 5;
    private static final String HEADER = "id,demand,class,state,missing";

    /** A section of the standard, for example 001/4.1.1.2. */
    record Section(String id, String title) {

        /** The list of sentences in which this section's own belong. */
        String chapter() {
            String number = id.substring(id.indexOf('/') + 1);
            return id.substring(0, id.indexOf('/') + 1) + number.substring(0, number.indexOf('.')) + ".csv";
        }
    }

    /** One sentence, or one item of a list: what it demands in our own words, and how far it stands. */
    record Sentence(String id, String demand, String kind, String state, String missing) {

        String section() {
            return id.substring(0, id.indexOf('#'));
        }
    }

    final String standard;
    final List<Section> sections;
    final List<Section> forms;
    final Map<String, Sentence> sentences = new LinkedHashMap<>();
    final List<String> problems = new ArrayList<>();
    private final Path directory;

    Requirements(Path directory, String standard) throws IOException {
        this.directory = directory;
        this.standard = standard;
        sections = sections(directory.resolve(standard + ".csv"));
        Path listOfForms = directory.resolve(standard + "-forms.csv");
        forms = Files.exists(listOfForms) ? sections(listOfForms) : List.of();
        for (String chapter : sections.stream().map(Section::chapter).distinct().toList()) {
            if (Files.exists(directory.resolve(chapter))) {
                read(chapter);
            }
        }
    }

    boolean hasSentencesOf(Section section) {
        return Files.exists(directory.resolve(section.chapter()));
    }

    List<Sentence> of(Section section) {
        return sentences.values().stream()
                .filter(sentence -> sentence.section().equals(section.id()))
                .toList();
    }

    boolean isForm(String id) {
        return forms.stream().anyMatch(form -> form.id().equals(id));
    }

    boolean isSection(String id) {
        return sections.stream().anyMatch(section -> section.id().equals(id));
    }

    private static List<Section> sections(Path list) throws IOException {
        return Files.readAllLines(list).stream()
                .skip(1)
                .map(line -> line.split(",", 3))
                .map(cells -> new Section(cells[0], cells[1]))
                .toList();
    }

    private void read(String chapter) throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve(chapter));
        if (!lines.getFirst().equals(HEADER)) {
            problems.add(chapter + " does not begin with " + HEADER);
        }
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (cells.length != FIELDS_OF_A_SENTENCE) {
                problems.add(chapter + " has a row that is not of five fields: " + line);
            } else if (!cells[0].matches("\\d{3}/[\\d.]+#\\d+")) {
                problems.add(chapter + " has an id that is no section, # and number: " + cells[0]);
            } else {
                add(chapter, new Sentence(cells[0], cells[1], cells[2], cells[3], cells[4]));
            }
        }
    }

    private void add(String chapter, Sentence sentence) {
        boolean belongs = sections.stream()
                .anyMatch(section -> section.id().equals(sentence.section()) && section.chapter().equals(chapter));
        if (!belongs) {
            problems.add(chapter + " has a sentence of no section of its chapter: " + sentence.id());
        }
        if (sentences.putIfAbsent(sentence.id(), sentence) != null) {
            problems.add(sentence.id() + " is there twice");
        }
    }
}
