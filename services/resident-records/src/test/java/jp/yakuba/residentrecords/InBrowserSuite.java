package jp.yakuba.residentrecords;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that is named for clicking and for keys; the build runs it beside {@link OtherTestsSuite}, each in a JVM of its own. */
@Suite
@SelectPackages("jp.yakuba.residentrecords")
@IncludeClassNamePatterns(InBrowserSuite.TESTS)
class InBrowserSuite {

    static final String TESTS = ".*(\\.browser\\..*|InBrowser|Keyboard)Test";
}
