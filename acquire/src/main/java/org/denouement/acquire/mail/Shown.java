package org.denouement.acquire.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a mail program would show of a message, in order, and what it would keep beside it. */
record Shown(List<Entity> texts, List<Entity> beside) {
    Shown {
        texts = List.copyOf(texts);
        beside = List.copyOf(beside);
    }

    static Shown of(Entity message) {
        List<Entity> texts = new ArrayList<>();
        List<Entity> beside = new ArrayList<>();
        sort(message, texts, beside);
        return new Shown(texts, beside);
    }

    private static void sort(Entity entity, List<Entity> texts, List<Entity> beside) {
        if (entity.type().equals("multipart/alternative")) {
            alternative(entity, texts, beside);
        } else if (!entity.parts().isEmpty()) {
            entity.parts().forEach(part -> sort(part, texts, beside));
        } else if (isText(entity)) {
            texts.add(entity);
        } else if (entity.body().length > 0) {
            beside.add(entity);
        }
    }

    /** One of several forms of the same: HTML rather than text; what only another form has beside it is kept. */
    private static void alternative(Entity entity, List<Entity> texts, List<Entity> beside) {
        List<Shown> forms = entity.parts().stream().map(Shown::of).toList();
        Optional<Shown> html = forms.stream()
                .filter(form -> form.texts.stream().anyMatch(Shown::isHtml))
                .findFirst();
        Optional<Shown> any = html.or(
                () -> forms.stream().filter(form -> !form.texts.isEmpty()).findFirst());
        any.ifPresent(form -> texts.addAll(form.texts));
        forms.forEach(form -> beside.addAll(form.beside));
    }

    private static boolean isHtml(Entity entity) {
        return entity.type().equals("text/html");
    }

    private static boolean isText(Entity entity) {
        boolean text = isHtml(entity)
                || entity.type().equals("text/plain")
                || entity.type().equals("text/enriched");
        return text && !entity.isAttached() && entity.body().length > 1;
    }
}
