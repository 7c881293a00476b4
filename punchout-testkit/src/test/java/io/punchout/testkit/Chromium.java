package io.punchout.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium for tests. Needs chromium and chromedriver, as the Debian packages of these names install them, or named by
 * PUNCHOUT_CHROMIUM and PUNCHOUT_CHROMEDRIVER; tests are skipped where they are missing, unless
 * PUNCHOUT_CHROMIUM_REQUIRED is true.
 */
public final class Chromium {
    private Chromium() {}

    /** Opens a browser without a window, which keeps its console's log. */
    public static ChromeDriver open() {
        Path binary = Path.of(System.getenv().getOrDefault("PUNCHOUT_CHROMIUM", "/usr/bin/chromium"));
        Path driver = Path.of(System.getenv().getOrDefault("PUNCHOUT_CHROMEDRIVER", "/usr/bin/chromedriver"));
        boolean required = Boolean.parseBoolean(System.getenv("PUNCHOUT_CHROMIUM_REQUIRED"));
        assumeTrue(
                required || (Files.isExecutable(binary) && Files.isExecutable(driver)),
                "no chromium and chromedriver on this machine");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(binary.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .build();
        return new ChromeDriver(service, options);
    }
}
