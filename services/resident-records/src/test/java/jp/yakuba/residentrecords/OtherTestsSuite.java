package jp.yakuba.residentrecords;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All that needs no browser; the build runs it beside {@link InBrowserSuite}, each in a JVM of its own. */
@Suite
@SelectPackages("jp.yakuba.residentrecords")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(InBrowserSuite.TESTS)
class OtherTestsSuite {}
