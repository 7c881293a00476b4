package io.punchout.http;

import java.util.Locale;

/**
 * What the return page says to the user, who sees it for a moment only, or longer where scripts are off.
 *
 * @param language the language of the texts as in HTML's lang attribute
 * @param title the title of the page
 * @param explanation one sentence above the button
 * @param button the label of the button that sends the form
 */
public record ReturnPageText(String language, String title, String explanation, String button) {

    /** Returns the texts for a language: German or, for every other one, English. */
    public static ReturnPageText forLocale(Locale locale) {
        if (locale.getLanguage().equals("de")) {
            return new ReturnPageText(
                    "de",
                    "Zurück zum Einkaufssystem",
                    "Sie kehren jetzt zu Ihrem Einkaufssystem zurück.",
                    "Weiter zum Einkaufssystem");
        }
        return new ReturnPageText(
                "en",
                "Back to your procurement system",
                "You are now returning to your procurement system.",
                "Continue to your procurement system");
    }
}
