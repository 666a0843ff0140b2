package jp.yakuba.testdata;

import java.util.List;
import jp.yakuba.testdata.lists.ListFile;

/** The items of the data list. */
final class DataItems {

    static final List<Item> ALL = ListFile.readResource(
            "/api-specs/data-lists/001-resident-record.csv",
            row -> new Item(
                    row.getField("item"),
                    row.getField("path"),
                    row.getField("type"),
                    row.getField("width"),
                    row.getField("kinds"),
                    row.getField("blank")));

    private DataItems() {}

    record Item(String name, String path, String type, String width, String kinds, String blank) {

        int widthOr(int otherwise) {
            return width.isEmpty() ? otherwise : Integer.parseInt(width);
        }

        boolean isOf(String kind) {
            return switch (kinds) {
                case "japanese" -> kind.equals("1");
                case "foreign" -> kind.equals("2");
                default -> true;
            };
        }
    }
}
