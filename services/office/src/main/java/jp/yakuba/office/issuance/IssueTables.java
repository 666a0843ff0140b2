package jp.yakuba.office.issuance;

/**
 * Where a business keeps what it has issued, all in its own schema: the papers ({@code _issue}), whom they are about
 * ({@code _subject}), which were disposed of ({@code _disposal}), and which number was given out last ({@code _number}).
 *
 * @param schema the schema
 * @param paper what a paper is called there: {@code certificate}
 */
public record IssueTables(String schema, String paper) {

    String issues() {
        return table("issue");
    }

    String subjects() {
        return table("subject");
    }

    String disposals() {
        return table("disposal");
    }

    String numbers() {
        return table("number");
    }

    private String table(String name) {
        return schema + "." + paper + "_" + name;
    }
}
