package jp.yakuba.platform.room;

import java.util.regex.Pattern;

/**
 * What a room says of itself. From its name follow its schema with a history of its own, the root of its addresses, its
 * Java package and the files that it brings; from the fact that it is here its contract, its part of the permissions and
 * its place in the suite.
 *
 * @param number of the business among the standardised ones, three digits: {@code 027}; {@code 000} is the platform
 * @param name as it stands in addresses, codes and names of files: {@code child-allowance}
 * @param title as clerks call the business: 児童手当
 */
public record Room(String number, String name, String title) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{3}");
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final String PLATFORM = "000";

    public Room {
        if (!NUMBER.matcher(number).matches() || !NAME.matcher(name).matches() || title.isBlank()) {
            throw new IllegalArgumentException("Not what a room is called: " + number + " " + name + " " + title);
        }
    }

    /** Whether it is a business, and not the platform on which all of them stand. */
    public boolean isBusiness() {
        return !number.equals(PLATFORM);
    }

    /** Its schema in the database: {@code child_allowance}. */
    public String schema() {
        return name.replace('-', '_');
    }

    /** What every address of its screens and of its REST interface begins with: {@code /child-allowance}. */
    public String root() {
        return "/" + name;
    }

    /** The Java package in which all of it lies: {@code jp.yakuba.childallowance}. */
    public String javaPackage() {
        return "jp.yakuba." + name.replace("-", "");
    }
}
