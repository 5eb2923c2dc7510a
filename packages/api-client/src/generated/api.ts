// Written by `npm run generate:client` from apps/web/src/server/openapi. Don't change it by hand.

export interface paths {
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work out the targets of a plan without making it
         * @description What a plan for an intake would aim at, with every reason, and how many dishes suit. Makes no job and stores nothing, and refuses what can be refused without solving.
         */
        post: operations["previewTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/generate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a plan
         * @description Takes an intake and answers at once with the job that will make its plan. A person has one unfinished job at a time: asking again names that one. Choices of closed lists may be written in any case, with spaces or hyphens for the underscore.
         */
        post: operations["generatePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See where a job stands */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/jobs/{jobId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a job as it goes on
         * @description A stream of server-sent events: first a `snapshot` of the job, then `agent` for each report, and `completed`, `failed` or `cancelled` at the end. The `id` of an event is its number in the job; whoever comes back with `Last-Event-ID` gets what they missed. A comment every 15 seconds keeps the connection open.
         */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a job before it has ended */
        post: operations["cancelJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/jobs/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask again for a plan that was not made
         * @description With the same intake, or with the change of one of the suggestions that its refusal made. It is a new job.
         */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the plan that the person follows and the job that they wait for */
        get: operations["getActivePlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the person’s plans */
        get: operations["listPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the versions of a plan */
        get: operations["listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/versions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan as it was in one of its versions */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Compare two versions of a plan */
        get: operations["compareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/active/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages to keep for reading without a connection
         * @description Of the website, for its own service worker.
         */
        get: operations["listPlanPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/swap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what else a meal could be, or put another dish there
         * @description Without `recipeId`: up to six dishes and what each changes; nothing is changed. With `recipeId` and `revision`: puts the dish there, balances the day anew and gives the plan. A repeat whose answer was lost swaps nothing more.
         */
        post: operations["swapMeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/regenerate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a meal, a day or all that is not locked again */
        post: operations["regeneratePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Lock a meal, so that it stays when the rest is made again, or unlock it */
        put: operations["lockMeal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last change back */
        post: operations["undoChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an earlier version back */
        post: operations["restoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan as a PDF to print */
        get: operations["getPlanPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan as a calendar */
        get: operations["getPlanCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan as a table */
        get: operations["getPlanCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan as a file to keep */
        get: operations["getPlanJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/recipes.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the recipes of a plan in schema.org’s words
         * @description For recipe managers.
         */
        get: operations["getRecipesJsonLd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/grocery.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the shopping list of a plan as a table */
        get: operations["getGroceryCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Subscribe to the plan that a person follows
         * @description Open to whoever has the address, which `POST /api/calendar` gives.
         */
        get: operations["getCalendarFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/shopping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the shopping list of a plan as it is bought */
        get: operations["getShoppingList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/grocery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what a plan takes, in grams */
        get: operations["getGroceryList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/ticks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get what was done with the lines of a shopping list */
        get: operations["getTicks"];
        /**
         * Tick lines of a shopping list, or open them again
         * @description Of two changes of a line the later one holds, whichever arrives first.
         */
        put: operations["changeTicks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List who eats along */
        get: operations["getHousehold"];
        put?: never;
        /** Take somebody in */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/household/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a member whole */
        put: operations["changeMember"];
        post?: never;
        /** Take a member out */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/portions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a plan cooked for the whole household */
        get: operations["getPortions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how the person wants things shown */
        get: operations["getPreferences"];
        /** Change how the person wants things shown */
        put: operations["changePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/intake/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the answers that are not sent yet */
        get: operations["getDraft"];
        /** Keep answers that are not sent yet */
        put: operations["saveDraft"];
        post?: never;
        /** Forget the answers that are not sent yet */
        delete: operations["forgetDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/weights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the weights that the person has written down */
        get: operations["listWeights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/weights/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Write down a weight, in place of an earlier one of the same day */
        put: operations["saveWeight"];
        post?: never;
        /** Strike out the weight of a day */
        delete: operations["deleteWeight"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the recipes to choose from */
        get: operations["listRecipes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recipes/{recipeId}/plate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a dish’s painted plate */
        get: operations["getPlate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the person’s API keys */
        get: operations["listKeys"];
        put?: never;
        /** Make an API key */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key at once */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether there is a calendar feed */
        get: operations["getCalendar"];
        put?: never;
        /** Open a calendar feed at a new address */
        post: operations["openCalendar"];
        /** End the calendar feed */
        delete: operations["endCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/{planId}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the links to a plan */
        get: operations["listShares"];
        put?: never;
        /** Make a link to a plan */
        post: operations["createShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/shares/{share}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what a link shows */
        get: operations["openShare"];
        put?: never;
        post?: never;
        /** End a link */
        delete: operations["endShare"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where the person is signed in */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /** Sign out everywhere else */
        delete: operations["endOtherSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign out in one place */
        delete: operations["endSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List where the person’s programs are told */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Have a program told when a plan has ended
         * @description The address has to be `https://` on port 443 or 8443, and no redirect is followed. Where the operator has set `WEBHOOK_ALLOW_PRIVATE`, addresses at home may be told too, by `http://` and on any port from 1024.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a webhook */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the secret of a webhook
         * @description For a day messages carry two signatures, by the new secret and by the former.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send to a disabled webhook again
         * @description From now on; what was missed can be sent again by its delivery.
         */
        post: operations["enableWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test to a webhook */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List what a webhook was and will be told */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a delivery again
         * @description Under the same `webhook-id`, with all its attempts anew.
         */
        post: operations["redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start as a guest
         * @description What a guest makes moves to the account that they sign in to later. Keep the cookie: it is the only way back.
         */
        post: operations["signInAsGuest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-up/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make an account */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in to an account */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See who is signed in */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what this server can do for whoever signs in */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/update-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the person’s name */
        post: operations["changeName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the address of an account
         * @description At once where this server sends no mail or nobody has confirmed the old one; otherwise by letters to both.
         */
        post: operations["changeEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/send-verification-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a letter that confirms an address */
        post: operations["askForVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirm an address
         * @description For the link in the letter.
         */
        get: operations["verifyEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get everything that is stored about the person */
        get: operations["exportEverything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/delete-user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete the person with everything that is theirs
         * @description At once and for good. An account gives its password, a guest `{"confirm":true}`.
         */
        post: operations["deletePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the password of an account */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask whether a password is that of the account
         * @description Before a device is told to make a passkey that would then be refused.
         */
        post: operations["verifyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/request-password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a letter that leads to a new password
         * @description The answer is the same whether the address is known or not.
         */
        post: operations["askForNewPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password by the token of a letter */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-register-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begin to make a passkey */
        get: operations["beginPasskey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a passkey */
        post: operations["makePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/generate-authenticate-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begin to sign in by a passkey */
        get: operations["beginPasskeySignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/verify-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey */
        post: operations["signInByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/list-user-passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the person’s passkeys */
        get: operations["listPasskeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/update-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a passkey */
        post: operations["renamePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkey/delete-passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a passkey */
        post: operations["removePasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in/social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in at the identity provider */
        post: operations["signInAtProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/link-social": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to connect the account with the identity provider */
        post: operations["connectProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/callback/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the identity provider
         * @description The provider sends the browser here. Where it did not work, `error` says why in the address of the page that follows.
         */
        get: operations["returnFromProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/list-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the ways to sign in to the account
         * @description Beside passkeys.
         */
        get: operations["listSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/unlink-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a way to sign in */
        post: operations["removeSignInWay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{invitation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether an invitation can still be used */
        get: operations["openInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get this document */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See whether this process answers at all */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See whether this process can serve
         * @description Whoever sends the internal secret is told how much work waits, too.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gather what this process counts
         * @description For Prometheus. Figures of the whole installation are the same from every web process.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a job */
        post: operations["claimJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renew a lease, and tell what was done */
        post: operations["reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how a worker is doing
         * @description For operators; no job depends on it.
         */
        post: operations["reportWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver a finished plan
         * @description It is checked again, and stored exactly once.
         */
        post: operations["completeJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a job back without a plan */
        post: operations["failJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See how the installation is doing */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List everybody’s jobs
         * @description States, times, codes and counts; nothing of an intake or a plan.
         */
        get: operations["listAllJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/jobs/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See what happened to a job */
        get: operations["getJobStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/jobs/{jobId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a job for its person */
        post: operations["cancelAnyJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/jobs/{jobId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new job of a failed one
         * @description A job is replayed once; a repeat is told the job that was made of it.
         */
        post: operations["replayJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List why jobs died */
        get: operations["listDeadJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/dead/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replay a batch of dead jobs */
        post: operations["replayDeadJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the workers of the last day */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the audit trail */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show by the password who sits there */
        post: operations["confirmOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/people/{reference}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** See who is behind a reference */
        get: operations["getSupported"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/operator/people/{reference}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign a person out everywhere */
        post: operations["endSessionsOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "plan.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A plan was made
         * @description Signed as Standard Webhooks 1.0.0 has it, and sent at least once: within ten seconds an answer of 2xx ends it, 410 disables the webhook, all else is tried again for three days. Messages may arrive in another order than things happened; `timestamp` tells which. Redirects are not followed.
         */
        post: operations["onPlanCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "plan.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A plan could not be made
         * @description Signed as Standard Webhooks 1.0.0 has it, and sent at least once: within ten seconds an answer of 2xx ends it, 410 disables the webhook, all else is tried again for three days. Messages may arrive in another order than things happened; `timestamp` tells which. Redirects are not followed.
         */
        post: operations["onPlanFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "plan.cancelled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A job was cancelled
         * @description Signed as Standard Webhooks 1.0.0 has it, and sent at least once: within ten seconds an answer of 2xx ends it, 410 disables the webhook, all else is tried again for three days. Messages may arrive in another order than things happened; `timestamp` tells which. Redirects are not followed.
         */
        post: operations["onPlanCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "webhook.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The person asked for a test
         * @description Signed as Standard Webhooks 1.0.0 has it, and sent at least once: within ten seconds an answer of 2xx ends it, 410 disables the webhook, all else is tried again for three days. Messages may arrive in another order than things happened; `timestamp` tells which. Redirects are not followed.
         */
        post: operations["onWebhookTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ActivePlan: {
            plan: components["schemas"]["StoredPlan"] | null;
            job: components["schemas"]["JobView"] | null;
        };
        Alternative: {
            recipeId: string;
            name: string;
            cuisine: string;
            totalMinutes: number;
            change: components["schemas"]["SwapChange"];
        };
        Alternatives: {
            revision: components["schemas"]["Revision"];
            alternatives: components["schemas"]["Alternative"][];
        };
        ApiKey: {
            /** Format: uuid */
            id: string;
            name: string;
            scopes: ("read" | "write")[];
            start: string;
            /** Format: date-time */
            createdAt: string;
            expiresAt: string | null;
            /** @description To the minute. */
            lastUsedAt: string | null;
        };
        ApiKeyList: {
            keys: components["schemas"]["ApiKey"][];
        };
        AuditEntry: {
            id: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            actorKind: "operator" | "person" | "command" | "system";
            /** @description The reference of a person or an operator. */
            actor: string | null;
            /** @enum {string} */
            action: "operator_granted" | "operator_removed" | "job_cancelled" | "job_replayed" | "sessions_ended" | "reset_link_made" | "backup_made" | "queue_changed" | "signed_in" | "sign_in_failed_often" | "key_created" | "key_revoked" | "data_exported" | "account_deleted";
            subjectKind: ("person" | "job" | "key" | "queue") | null;
            /** @description A reference, an id or a name of ours. */
            subject: string | null;
            detail: {
                [key: string]: boolean | number | string;
            };
        };
        AuditPage: {
            entries: components["schemas"]["AuditEntry"][];
            /** @description Send it as `before` for the next page. */
            next: number | null;
        };
        AuthDone: {
            /** @constant */
            status?: true;
            /** @constant */
            success?: true;
            message?: string;
        };
        AuthRefusal: {
            code?: string;
            message: string;
            retryAfterMs?: number;
        };
        BulkReplay: {
            dryRun: boolean;
            /** @description Those that were chosen, oldest first. */
            jobIds: string[];
            /** @description One for each; empty in a dry run. */
            results: components["schemas"]["ReplayResult"][];
            /** @description Ready jobs that did not fit into this batch. */
            left: number;
        };
        BulkReplayRequest: {
            /** @enum {string} */
            failure: "exhausted" | "poison";
            reason: string;
            /** @default 50 */
            limit?: number;
            /**
             * @description Only says which jobs would be replayed.
             * @default false
             */
            dryRun?: boolean;
        };
        Calendar: {
            start: string;
            /** Format: date-time */
            createdAt: string;
            lastUsedAt: string | null;
        };
        CalendarAnswer: {
            calendar: components["schemas"]["Calendar"] | null;
        };
        CancelledJob: {
            /** @constant */
            success: true;
            /** Format: uuid */
            jobId: string;
            /** @constant */
            status: "cancelled";
        };
        ChangedPassword: {
            /** @description Of the new session, where the others were ended. */
            token: string | null;
            user: components["schemas"]["Person"];
        };
        ClaimRequest: {
            /** Format: uuid */
            jobId: string;
            /**
             * Format: uuid
             * @description Made once per delivery, so that a repeat after a lost answer gets the same attempt.
             */
            claimId: string;
            /** Format: uuid */
            incarnation: string;
            /** @description Other jobs that this process is running now; a job that may have crashed a worker is given to an idle one only. */
            othersRunning: number;
        };
        ClaimResponse: {
            attempt: number;
            /** @description The accepted intake, as the engine takes it. */
            intake: unknown;
            seed: number;
            /** @description Take nothing else while this one runs. */
            alone: boolean;
            leaseMs: number;
        };
        CompleteRequest: {
            /** Format: uuid */
            jobId: string;
            attempt: number;
            planData: components["schemas"]["Plan"];
            metabolicProfile: components["schemas"]["Metabolic"];
            /** @description What the last agents reported since the last beat, in order: it needs no call of its own. */
            progress?: components["schemas"]["PipelineProgress"][];
        };
        CompleteResponse: {
            /** @constant */
            success: true;
            /** Format: uuid */
            planId: string;
        };
        ConfirmOperator: {
            password: string;
        };
        CreateApiKey: {
            name: string;
            scopes: ("read" | "write")[];
            expiresInDays?: number;
        };
        CreateShare: {
            /** @default 14 */
            expiresInDays?: number;
        };
        CreateWebhook: {
            url: string;
            /**
             * @default [
             *       "plan.completed",
             *       "plan.failed",
             *       "plan.cancelled"
             *     ]
             */
            events?: ("plan.completed" | "plan.failed" | "plan.cancelled")[];
        };
        CreatedApiKey: {
            key: components["schemas"]["ApiKey"];
            secret: string;
        };
        CreatedCalendar: {
            calendar: components["schemas"]["Calendar"];
            /** Format: uri */
            url: string;
        };
        CreatedShare: {
            share: components["schemas"]["Share"];
            /** Format: uri */
            url: string;
        };
        CreatedWebhook: {
            webhook: components["schemas"]["Webhook"];
            secret: string;
        };
        DayDifference: {
            day: number;
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            meals: components["schemas"]["MealDifference"][];
            /** @description Of the whole day. */
            change: components["schemas"]["FigureChange"];
        };
        /** @description The five figures that every day is held to. Energy is 4 P + 4 available carbohydrate + 9 F + 2 fibre, in kcal. */
        DayFigures: {
            energyKcal: number;
            proteinGrams: number;
            fatGrams: number;
            availableCarbohydrateGrams: number;
            fibreGrams: number;
        };
        DeadGroup: {
            /** @enum {string} */
            failure: "exhausted" | "poison";
            reason: string;
            total: number;
            /** @description Would be replayed now, one for each person. */
            ready: number;
            replayed: number;
            /** @description The person has an unfinished job. */
            busy: number;
            /** @description The person has a newer plan, or a newer dead job. */
            movedOn: number;
            /** Format: date-time */
            oldestAt: string;
            /** Format: date-time */
            newestAt: string;
        };
        DeadGroups: {
            groups: components["schemas"]["DeadGroup"][];
        };
        EmailChange: {
            /** Format: email */
            newEmail: string;
            /** @description Of an account that has one. */
            password?: string;
            /** @description The page to show when the link in the letter has been opened. */
            callbackURL?: string;
        };
        EnabledWebhook: {
            webhook: components["schemas"]["Webhook"];
        };
        EndedSessions: {
            ended: number;
        };
        FailRequest: {
            /** @constant */
            kind: "refused";
            /** Format: uuid */
            jobId: string;
            attempt: number;
            problem: components["schemas"]["Problem"];
        } | {
            /** @constant */
            kind: "transient";
            /** Format: uuid */
            jobId: string;
            attempt: number;
            reason: string;
        } | {
            /** @constant */
            kind: "handed_back";
            /** Format: uuid */
            jobId: string;
            attempt: number;
        };
        FailResponse: {
            /**
             * @description Where the job stands now; `retry` waits until `retryAfterMs` from now.
             * @enum {string}
             */
            outcome: "retry" | "failed" | "handed_back";
            retryAfterMs?: number;
        };
        FigureChange: {
            energyKcal: number;
            proteinGrams: number;
            fatGrams: number;
            availableCarbohydrateGrams: number;
            fibreGrams: number;
        };
        GenerateRequest: {
            /** @enum {string} */
            sex: "female" | "male";
            age: number;
            /** @description Give the height in cm, or in feet and inches. */
            heightCm?: number;
            heightFeet?: number;
            heightInches?: number;
            /** @description Give the weight in kg, or in lb. */
            weightKg?: number;
            weightLbs?: number;
            bodyFatPercent?: number;
            goal: {
                /** @enum {string} */
                type: "cut" | "maintain" | "bulk";
                rateKgPerWeek?: number;
            };
            /** @enum {string} */
            activityLevel: "sedentary" | "lightly_active" | "moderately_active" | "very_active" | "extremely_active";
            /** @default [] */
            trainingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * @default omnivore
             * @enum {string}
             */
            dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
            /**
             * @default balanced
             * @enum {string}
             */
            macroStyle?: "balanced" | "high_protein" | "low_carb" | "keto";
            /**
             * @description Labels of a closed list, in any case, singular or plural: gluten, tree nut, milk, …
             * @default []
             */
            allergies?: string[];
            /**
             * @description Foods never to be served.
             * @default []
             */
            exclusions?: string[];
            /**
             * @description Foods that are served only where the plan can't do without.
             * @default []
             */
            avoid?: string[];
            /**
             * @description Foods that are served in several meals of the week.
             * @default []
             */
            prefer?: string[];
            /** @default [] */
            cuisinePreferences?: ("american" | "british" | "chinese" | "french" | "greek" | "indian" | "italian" | "japanese" | "korean" | "mexican" | "middle_eastern" | "moroccan" | "nordic" | "spanish" | "thai" | "vietnamese")[];
            /** @default 3 */
            mealsPerDay?: number;
            /** @default 0 */
            snacksPerDay?: number;
            /**
             * @description Only dishes that ask for no more skill than this are served.
             * @default 5
             */
            cookingSkill?: number;
            /** @default 45 */
            prepTimeMaxMin?: number;
            /**
             * @description Weekdays with a limit of their own; the others keep `prepTimeMaxMin`.
             * @default {}
             */
            prepTimeByWeekday?: {
                [key: string]: number;
            };
            /**
             * @description 1: few dishes and a short shopping list; 5: hardly anything comes back.
             * @default 3
             */
            variety?: number;
            /**
             * @default some
             * @enum {string}
             */
            leftovers?: "none" | "some" | "many";
            /**
             * @description Dishes that the person always has, by the ids of `GET /api/recipes`.
             * @default []
             */
            fixedMeals?: {
                recipeId: string;
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                /** @default [] */
                weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            }[];
            /** @default 7 */
            planDurationDays?: number;
            /**
             * Format: date
             * @description Without it the plan has no dates, and can be no calendar.
             */
            startDate?: string;
            /**
             * @description Foods that may hold traces of an allergen.
             * @default avoid
             * @enum {string}
             */
            mayContain?: "avoid" | "allow";
            /**
             * @description People who eat of this plan too: nothing in it may be against one of them.
             * @default []
             */
            eatsAlong?: {
                name: string;
                /**
                 * @default omnivore
                 * @enum {string}
                 */
                dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
                /** @default [] */
                allergies?: string[];
                /** @default [] */
                exclusions?: string[];
                /**
                 * @default avoid
                 * @enum {string}
                 */
                mayContain?: "avoid" | "allow";
                /**
                 * @description Only those that forbid foods count.
                 * @default []
                 */
                conditions?: ("active_cancer_treatment" | "bariatric_surgery_within_12_months" | "chronic_kidney_disease" | "coeliac_disease" | "dysphagia" | "enteral_feeding" | "gout" | "hypertension" | "inborn_error_of_metabolism" | "inflammatory_bowel_flare" | "irritable_bowel_syndrome" | "liver_failure" | "prediabetes" | "type_1_diabetes" | "type_2_diabetes")[];
                /** @default [] */
                medicines?: ("ace_inhibitor" | "glp1_agonist" | "insulin" | "lithium" | "maoi" | "potassium_sparing_diuretic" | "sglt2_inhibitor" | "sulfonylurea" | "thiazide_or_loop_diuretic" | "warfarin")[];
            }[];
            /** @description The same intake with the same seed gives the same plan. */
            seed?: number;
            /** @description Ask for it: a plan without these answers is marked `unscreened`. */
            safety?: {
                /** @default false */
                pregnant?: boolean;
                /** @default false */
                breastfeeding?: boolean;
                /** @default false */
                eatingDisorder?: boolean;
                /** @default [] */
                conditions?: ("active_cancer_treatment" | "bariatric_surgery_within_12_months" | "chronic_kidney_disease" | "coeliac_disease" | "dysphagia" | "enteral_feeding" | "gout" | "hypertension" | "inborn_error_of_metabolism" | "inflammatory_bowel_flare" | "irritable_bowel_syndrome" | "liver_failure" | "prediabetes" | "type_1_diabetes" | "type_2_diabetes")[];
                /** @default [] */
                medicines?: ("ace_inhibitor" | "glp1_agonist" | "insulin" | "lithium" | "maoi" | "potassium_sparing_diuretic" | "sglt2_inhibitor" | "sulfonylurea" | "thiazide_or_loop_diuretic" | "warfarin")[];
            };
            /**
             * @description Whether nothing in the plan may be against anybody in the person's household.
             * @default false
             */
            household?: boolean;
            /**
             * @description Whether a running job that was made from another intake is to end for this one.
             * @default false
             */
            replace?: boolean;
        };
        GenerateResponse: {
            /** @constant */
            success: true;
            /** Format: uuid */
            jobId: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            existing: boolean;
            /** @description The running job was made from another intake; send `replace: true` to change to this one. */
            intakeDiffers?: boolean;
        };
        GroceryItem: {
            ndb: string;
            food: string;
            aisle: string;
            /** @description Edible grams over the whole plan. */
            grams: number;
            /** @description Grams to buy: edible grams divided by the share that is not refuse. */
            purchaseGrams: number;
            household: string;
        };
        GroceryList: {
            /** Format: uuid */
            planId: string;
            revision: components["schemas"]["Revision"];
            groceryList: components["schemas"]["GroceryItem"][];
        };
        GroceryTick: {
            ndb: string;
            /** @description Our English name of the food: two foods of ours may share a number. */
            food: string;
            /** @enum {string} */
            state: "open" | "bought" | "have";
            /** @description How many grams there were to buy when it was ticked. */
            purchaseGrams: number;
            /**
             * Format: date-time
             * @description By the clock of the device that ticked.
             */
            changedAt: string;
        };
        GroceryTicks: {
            ticks: components["schemas"]["GroceryTick"][];
            /** Format: date-time */
            now: string;
        };
        Household: {
            members: components["schemas"]["StoredMember"][];
            mostMembers: number;
        };
        HouseholdMember: {
            /** @constant */
            kind: "adult";
            name: string;
            /**
             * @description The meals that they share; none named means all of them.
             * @default []
             */
            eats?: {
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                /** @default [] */
                weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            }[];
            /**
             * @default omnivore
             * @enum {string}
             */
            dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
            /**
             * @description Labels of a closed list, in any case, singular or plural: gluten, tree nut, milk, …
             * @default []
             */
            allergies?: string[];
            /**
             * @description Foods never to be served.
             * @default []
             */
            exclusions?: string[];
            /**
             * @description Foods that may hold traces of an allergen.
             * @default avoid
             * @enum {string}
             */
            mayContain?: "avoid" | "allow";
            /** @enum {string} */
            sex: "female" | "male";
            age: number;
            /** @description Give the height in cm, or in feet and inches. */
            heightCm?: number;
            heightFeet?: number;
            heightInches?: number;
            /** @description Give the weight in kg, or in lb. */
            weightKg?: number;
            weightLbs?: number;
            bodyFatPercent?: number;
            goal: {
                /** @enum {string} */
                type: "cut" | "maintain" | "bulk";
                rateKgPerWeek?: number;
            };
            /** @enum {string} */
            activityLevel: "sedentary" | "lightly_active" | "moderately_active" | "very_active" | "extremely_active";
            /** @default [] */
            trainingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * @default balanced
             * @enum {string}
             */
            macroStyle?: "balanced" | "high_protein" | "low_carb" | "keto";
            /** @description Ask for it: a plan without these answers is marked `unscreened`. */
            safety?: {
                /** @default false */
                pregnant?: boolean;
                /** @default false */
                breastfeeding?: boolean;
                /** @default false */
                eatingDisorder?: boolean;
                /** @default [] */
                conditions?: ("active_cancer_treatment" | "bariatric_surgery_within_12_months" | "chronic_kidney_disease" | "coeliac_disease" | "dysphagia" | "enteral_feeding" | "gout" | "hypertension" | "inborn_error_of_metabolism" | "inflammatory_bowel_flare" | "irritable_bowel_syndrome" | "liver_failure" | "prediabetes" | "type_1_diabetes" | "type_2_diabetes")[];
                /** @default [] */
                medicines?: ("ace_inhibitor" | "glp1_agonist" | "insulin" | "lithium" | "maoi" | "potassium_sparing_diuretic" | "sglt2_inhibitor" | "sulfonylurea" | "thiazide_or_loop_diuretic" | "warfarin")[];
            };
            /** @description A portion that the cook sets, as a multiple of the main person's; it goes before what the numbers say. */
            portion?: number;
        } | {
            /** @constant */
            kind: "child";
            name: string;
            /**
             * @description The meals that they share; none named means all of them.
             * @default []
             */
            eats?: {
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                /** @default [] */
                weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            }[];
            /**
             * @default omnivore
             * @enum {string}
             */
            dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
            /**
             * @description Labels of a closed list, in any case, singular or plural: gluten, tree nut, milk, …
             * @default []
             */
            allergies?: string[];
            /**
             * @description Foods never to be served.
             * @default []
             */
            exclusions?: string[];
            /**
             * @description Foods that may hold traces of an allergen.
             * @default avoid
             * @enum {string}
             */
            mayContain?: "avoid" | "allow";
            /** @description Years; children get no targets of ours, whatever their age. */
            age?: number;
            /**
             * @description The portion that the cook sets, as a multiple of the main person's.
             * @default 0.5
             */
            portion?: number;
        };
        IntakeDraft: {
            step: string;
            answers: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            updatedAt: string;
        };
        IntakeDraftAnswer: {
            draft: components["schemas"]["IntakeDraft"] | null;
        };
        Invitation: {
            /** @description The one address that may use it. */
            forAddress: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        JobCancelledEvent: {
            /** @description The event's number within its job, as in its `id:`. */
            seq: number;
        };
        JobCompletedEvent: {
            /** @description The event's number within its job, as in its `id:`. */
            seq: number;
            /** Format: uuid */
            planId: string;
        };
        JobFailedEvent: {
            /** @description The event's number within its job, as in its `id:`. */
            seq: number;
            /** @enum {string} */
            failureKind: "refused" | "exhausted" | "poison";
            problem: components["schemas"]["Problem"];
        };
        JobHistory: {
            /** Format: uuid */
            jobId: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            attempt: number;
            percent: number;
            seq: number;
            progress: components["schemas"]["JobProgress"] | null;
            planId: string | null;
            problem: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
            events: components["schemas"]["ReportedProgress"][];
        };
        JobProgress: {
            agent: 1 | 2 | 3 | 4 | 5 | 6;
            /** @enum {string} */
            agentName: "Intake Normalizer" | "Metabolic Calculator" | "Recipe Curator" | "Nutrition Compiler" | "QA Validator" | "Brand Renderer";
            message: string;
            /** @description What the message was made of, where it has figures or names in it. */
            said?: components["schemas"]["Said"];
            percent: number;
            day?: number;
            counts?: {
                [key: string]: number;
            };
            seq: number;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
        };
        JobView: {
            /** Format: uuid */
            jobId: string;
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            attempt: number;
            percent: number;
            seq: number;
            progress: components["schemas"]["JobProgress"] | null;
            planId: string | null;
            problem: components["schemas"]["Problem"] | null;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        ListedRecipe: {
            recipeId: string;
            name: string;
            /** @description The meals that it suits. */
            slots: ("breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack")[];
            /** @description For which one has to be around, from start to table; a rest overnight does not count. */
            minutes: number;
            /** @description The diets that it suits. */
            diets: ("omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo")[];
            /** @description What its foods contain; every allergen where the record of one of them is incomplete. */
            allergens: ("wheat" | "rye" | "barley" | "oats" | "milk" | "lactose" | "egg" | "fish" | "crustacean" | "mollusc" | "peanut" | "almond" | "hazelnut" | "walnut" | "cashew" | "pecan" | "brazil_nut" | "pistachio" | "macadamia" | "pine_nut" | "coconut" | "soy" | "sesame" | "celery" | "mustard" | "sulphite" | "lupin")[];
            /** @description What its foods may hold traces of and do not contain. */
            traces: ("wheat" | "rye" | "barley" | "oats" | "milk" | "lactose" | "egg" | "fish" | "crustacean" | "mollusc" | "peanut" | "almond" | "hazelnut" | "walnut" | "cashew" | "pecan" | "brazil_nut" | "pistachio" | "macadamia" | "pine_nut" | "coconut" | "soy" | "sesame" | "celery" | "mustard" | "sulphite" | "lupin")[];
        };
        Liveness: {
            /** @constant */
            status: "up";
        };
        LockRequest: {
            day: number;
            meal: number;
            locked: boolean;
        };
        Locks: {
            locks: components["schemas"]["MealPlace"][];
        };
        MealDifference: {
            meal: number;
            /** @enum {string} */
            slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
            /** @enum {string} */
            kind: "dish" | "amounts" | "pot";
            before: {
                recipeId: string;
                name: string;
                servings: number;
                energyKcal: number;
                /** @description From start to table; of a portion that is left over, the warming up. */
                totalMinutes: number;
                leftoverFromDay?: number;
                cookedPortions?: number;
            };
            after: {
                recipeId: string;
                name: string;
                servings: number;
                energyKcal: number;
                /** @description From start to table; of a portion that is left over, the warming up. */
                totalMinutes: number;
                leftoverFromDay?: number;
                cookedPortions?: number;
            };
            change: components["schemas"]["FigureChange"];
        };
        MealPlace: {
            day: number;
            meal: number;
        };
        MealWarning: {
            /** Format: uuid */
            eater: string;
            /**
             * @description `allergen` is in it; `trace` may be; `record`: nobody has recorded what is in it; `excluded`, `diet`: they do not eat it.
             * @enum {string}
             */
            kind: "allergen" | "trace" | "record" | "excluded" | "diet";
            ndb: string;
            food: string;
            detail: string;
            said?: components["schemas"]["Said"];
        };
        Metabolic: {
            restingKcal: number;
            expenditureKcal: number;
            goalKcal: number;
            /** @description On keto the carbohydrate of a day is a ceiling. Absent in plans that were made before it was told. */
            carbohydrateIsCeiling?: boolean;
            /** @description Each change that was made to what the person wished, with both values. */
            adjustments: {
                rule: string;
                wished: number;
                given: number;
                detail: string;
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                said?: components["schemas"]["Said"];
            }[];
            /** @description Each step as "why this number". */
            why: {
                step: string;
                value: number;
                unit: string;
                formula: string;
                source: string;
                said?: {
                    /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                    formula?: components["schemas"]["Said"];
                    /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                    source?: components["schemas"]["Said"];
                };
            }[];
            /** @description Absent in plans that were made before there was one. */
            weightCourse?: components["schemas"]["WeightCourse"];
        };
        Micronutrient: {
            nutrient: string;
            unit: string;
            /** @description Average a day, summed over the food mass for which it was measured. */
            amountPerDay: number;
            /** @description Share of the food mass for which the nutrient was measured, 0 to 1. */
            coverage: number;
            reference: number;
            /** @enum {string} */
            referenceKind: "RDA" | "AI" | "limit";
            percentOfReference: number;
            advice?: string;
            /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
            said?: components["schemas"]["Said"];
        };
        NameChange: {
            name?: string;
        };
        OperatorAttempt: {
            attempt: number;
            worker: string | null;
            /** Format: date-time */
            startedAt: string;
            endedAt: string | null;
            /** @enum {string} */
            outcome: "running" | "completed" | "failed" | "retry" | "handed_back" | "lease_lost" | "cancelled";
            reason: string | null;
            agents: {
                agent: number;
                /** @enum {string} */
                name: "Intake Normalizer" | "Metabolic Calculator" | "Recipe Curator" | "Nutrition Compiler" | "QA Validator" | "Brand Renderer";
                /** Format: date-time */
                startedAt: string;
                endedAt: string | null;
                /** @description How often the pipeline came back to it. */
                rounds: number;
            }[];
        };
        OperatorCancelled: {
            /** Format: uuid */
            jobId: string;
            /** @constant */
            status: "cancelled";
        };
        OperatorEndedSessions: {
            ended: number;
        };
        OperatorJob: {
            /** Format: uuid */
            jobId: string;
            person: components["schemas"]["PersonReference"];
            /** @enum {string} */
            status: "pending" | "running" | "completed" | "failed" | "cancelled";
            failureKind: ("refused" | "exhausted" | "poison") | null;
            /** @description A code; of a refusal the problem’s. */
            failureReason: string | null;
            attempt: number;
            failures: number;
            crashes: number;
            deliveries: number;
            percent: number;
            /** Format: date-time */
            createdAt: string;
            claimedAt: string | null;
            finishedAt: string | null;
            replayOf: string | null;
        };
        OperatorJobEvent: {
            seq: number;
            /** Format: date-time */
            at: string;
            attempt: number;
            /** @enum {string} */
            kind: "accepted" | "claimed" | "agent" | "lease_lost" | "retry" | "handed_back" | "completed" | "failed" | "cancelled";
            agent: number | null;
            percent: number | null;
            reason: string | null;
            worker: string | null;
            retryAfterMs: number | null;
        };
        OperatorJobPage: {
            jobs: components["schemas"]["OperatorJob"][];
            /** @description Send it as `before` for the next page. */
            next: string | null;
        };
        OperatorJobStory: {
            job: components["schemas"]["OperatorJob"];
            /** @description Who holds it now, or held it last. */
            worker: string | null;
            leaseUntil: string | null;
            runAfter: string | null;
            /** @description Messages that were sent for it. */
            dispatches: number;
            /** @description Of those since the last claim, the ones that were sent again. */
            redispatches: number;
            dispatchedAt: string | null;
            replayedBy: string | null;
            /** @description Times are those at which rows heard of it; several reports may come at once. */
            attempts: components["schemas"]["OperatorAttempt"][];
            events: components["schemas"]["OperatorJobEvent"][];
            hasMoreEvents: boolean;
        };
        OperatorOverview: {
            /** Format: date-time */
            at: string;
            /**
             * @description `broken`: no plan gets made at the moment; `strained`: something wants a look.
             * @enum {string}
             */
            state: "well" | "strained" | "broken";
            concerns: ("queue_away" | "no_worker" | "waiting_long" | "leases_overdue" | "relay_behind" | "clock_wrong" | "backup_old" | "dead_jobs")[];
            queue: {
                /** @enum {string} */
                kind: "postgres" | "redis" | "redis-cluster";
                isThere: boolean;
            };
            waiting: {
                /** @description Jobs that could run now. */
                due: number;
                /** @description Jobs that wait for their next try. */
                later: number;
                /** @description For how long the oldest that could run has waited. */
                oldestMs: number | null;
                /** @description Due jobs for which the relay has sent no message yet. */
                undispatched: number;
                /** @description For how long the oldest of those has waited for it. */
                relayLagMs: number | null;
            };
            running: {
                jobs: number;
                /** @description What all workers that are alive can run at a time. */
                slots: number;
                /** @description How long ago the longest lost lease ran out. */
                overdueMs: number | null;
            };
            workers: {
                alive: number;
                taking: number;
                largestSkewMs: number;
            };
            /** @description By the hour in which jobs were accepted: the last 24, oldest first. */
            hours: {
                /** Format: date-time */
                at: string;
                completed: number;
                /** @description Exhausted and poison: for want of us. */
                failed: number;
                refused: number;
                cancelled: number;
            }[];
            /** @description From accept to plan, of the plans asked for in the last hour. */
            medianMs: number | null;
            /** @description Dead jobs of the last 30 days that were not replayed. */
            deadOpen: number;
            /** @description Of the last 30 days, by code: before there was a job, and after. Why in particular is health, and not told. */
            refusals: {
                code: string;
                before: number;
                after: number;
            }[];
            /** @description When `npm run backup` last made one; `null` where it never has. */
            backupAt: string | null;
            sizes: {
                databaseBytes: number;
                /** @description About. */
                jobs: number;
                /** @description About. */
                people: number;
                tables: {
                    name: string;
                    bytes: number;
                }[];
            };
        };
        OperatorPerson: {
            reference: components["schemas"]["PersonReference"];
            /** @description To answer somebody who wrote, and to send a link; a guest has none. */
            email: string | null;
            isGuest: boolean;
            isOperator: boolean;
            /** Format: date-time */
            since: string;
            sessions: number;
            jobs: number;
        };
        OperatorWorker: {
            /** Format: uuid */
            incarnation: string;
            version: string;
            /** @enum {string} */
            queue: "postgres" | "redis" | "redis-cluster";
            concurrency: number;
            running: number;
            /** @description Why it takes nothing at the moment; empty while it does. */
            holds: string[];
            /** @description How far the database’s clock is ahead of the worker’s. */
            clockSkewMs: number;
            /** @description Of the last minute, per processor. */
            load: number;
            memoryMib: number;
            /**
             * Format: date-time
             * @description When it was first heard.
             */
            startedAt: string;
            /** Format: date-time */
            lastSeenAt: string;
            /** @description Heard in the last half minute. */
            isAlive: boolean;
            /** @description The jobs that it holds, as far as rows tell. */
            jobs: string[];
        };
        OperatorWorkers: {
            workers: components["schemas"]["OperatorWorker"][];
        };
        PackLabel: {
            amount: number;
            /** @enum {string} */
            unit: "g" | "ml" | "pieces";
        };
        Passkey: {
            id: string;
            name?: string | null;
            publicKey: string;
            userId: string;
            credentialID: string;
            counter: number;
            deviceType: string;
            backedUp: boolean;
            transports?: string | null;
            createdAt?: string | null;
            aaguid?: string | null;
        };
        PasskeyList: components["schemas"]["Passkey"][];
        PasskeyName: {
            id: string;
            name: string;
        };
        /** @description Options for the browser, in the JSON form of WebAuthn level 3. */
        PasskeyOptions: {
            challenge: string;
        } & {
            [key: string]: unknown;
        };
        PasskeyRegistration: {
            /** @description The browser's answer, in the JSON form of WebAuthn level 3. */
            response: {
                [key: string]: unknown;
            };
            name?: string;
            /** @description Of an account that has one. */
            password?: string;
        };
        PasskeyRemoval: {
            id: string;
        };
        PasskeySignIn: {
            /** @description The browser's answer, in the JSON form of WebAuthn level 3. */
            response: {
                [key: string]: unknown;
            };
        };
        PasskeySignedIn: {
            session: {
                id: string;
                token: string;
                userId: string;
                /** Format: date-time */
                expiresAt: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                updatedAt: string;
                ipAddress?: string | null;
                userAgent?: string | null;
            };
            user: components["schemas"]["Person"];
        };
        PasswordChange: {
            /** @description The one that the account has now. */
            currentPassword: string;
            newPassword: string;
            /** @default true */
            revokeOtherSessions?: boolean;
        };
        PasswordProof: {
            password: string;
        };
        PasswordReset: {
            newPassword: string;
            /** @description From the letter. */
            token: string;
        };
        PasswordResetRequest: {
            /** Format: email */
            email: string;
            /** @description The page that the link in the letter leads to. */
            redirectTo?: string;
        };
        Person: {
            id: string;
            name: string;
            email: string;
            emailVerified: boolean;
            image?: null;
            /** @description Whether it is a guest. */
            isAnonymous?: boolean | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        PersonDeletion: {
            /** @description The one that the account has now. */
            password?: string;
            /**
             * @description Of a guest, who has no password.
             * @constant
             */
            confirm?: true;
        };
        PersonReference: string;
        PipelineProgress: {
            /** @constant */
            status: "running";
            agent: 1 | 2 | 3 | 4 | 5 | 6;
            /** @enum {string} */
            agentName: "Intake Normalizer" | "Metabolic Calculator" | "Recipe Curator" | "Nutrition Compiler" | "QA Validator" | "Brand Renderer";
            message: string;
            /** @description What the message was made of, where it has figures or names in it. */
            said?: components["schemas"]["Said"];
            percent: number;
            day?: number;
            counts?: {
                [key: string]: number;
            };
        };
        Plan: {
            /** @constant */
            schemaVersion: 1;
            /** @enum {string} */
            screening: "screened" | "unscreened";
            /** @description What the person should know or ask a clinician about; sentences. */
            notices: {
                code: string;
                detail: string;
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                said?: components["schemas"]["Said"];
            }[];
            metabolic: components["schemas"]["Metabolic"];
            days: components["schemas"]["PlanDay"][];
            groceryList: components["schemas"]["GroceryItem"][];
            micronutrients: components["schemas"]["Micronutrient"][];
            /** @description Nutrients that the food data cannot answer for, named rather than shown as zero. */
            notAssessed: string[];
            qa: components["schemas"]["Qa"];
            catalogueVersion: string;
            seed: number;
        };
        PlanAtVersion: {
            revision: components["schemas"]["Revision"];
            /** @description When the plan came to be so, ISO 8601. */
            madeAt: string;
            /** @description What made it of the one before; `null` for the plan as delivered. */
            change: components["schemas"]["PlanChange"] | null;
            isCurrent: boolean;
            /** Format: uuid */
            planId: string;
            plan: components["schemas"]["Plan"];
        };
        PlanChange: {
            /** @constant */
            kind: "swap";
            day: number;
            meal: number;
            recipeId: string;
        } | {
            /** @constant */
            kind: "regenerate";
            scope: components["schemas"]["RegenerateScope"];
            seed: number;
            /** @description Meals of the scope that have their dish still, since no other was possible there. */
            stayed: components["schemas"]["MealPlace"][];
        } | {
            /** @constant */
            kind: "restore";
            /** @description The revision that was brought back. */
            to: components["schemas"]["Revision"];
        } | {
            /** @constant */
            kind: "undo";
            /** @description The same; absent in what was undone before it was noted. */
            to?: components["schemas"]["Revision"];
        };
        PlanComparison: {
            days: components["schemas"]["DayDifference"][];
            /** @description Of the whole plan. */
            change: components["schemas"]["FigureChange"];
            shopping: {
                added: {
                    food: string;
                    household: string;
                }[];
                removed: {
                    food: string;
                    household: string;
                }[];
                /** @description Foods of which more or less is needed; `household` is what is needed now. */
                changed: {
                    food: string;
                    household: string;
                    before: string;
                }[];
            };
            from: components["schemas"]["Revision"];
            to: components["schemas"]["Revision"];
        };
        PlanDay: {
            day: number;
            /** @enum {string} */
            weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** Format: date */
            date?: string;
            isTrainingDay: boolean;
            targets: components["schemas"]["DayFigures"];
            totals: components["schemas"]["DayFigures"];
            /** @description USDA's own energy for the day, printed beside ours as a cross-check. */
            usdaEnergyKcal: number;
            meals: components["schemas"]["PlanMeal"][];
        };
        PlanHistory: {
            plans: components["schemas"]["PlanSummary"][];
        };
        PlanIngredient: {
            /** @description Five-digit USDA SR28 food number. */
            ndb: string;
            food: string;
            /** @description Edible, rounded grams, as bought or as the name says; every total is computed from these. */
            grams: number;
            household: string;
            prep?: string;
        };
        PlanMeal: {
            /** @enum {string} */
            slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
            recipeId: string;
            name: string;
            cuisine: string;
            servings: number;
            activeMinutes: number;
            totalMinutes: number;
            ingredients: components["schemas"]["PlanIngredient"][];
            nutrients: components["schemas"]["DayFigures"];
            method: string[];
            /** @description Why this dish stands here, in the person's terms. */
            why: string;
            /** @description What `why` was made of, and the last step of `method` where a pot adds one. */
            said?: {
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                why?: components["schemas"]["Said"];
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                lastStep?: components["schemas"]["Said"];
            };
            /** @description How many equal portions are cooked at once, this one included; left out where it is cooked for this meal alone. */
            cookedPortions?: number;
            /** @description The day on which this portion was cooked, at that day's meal of the same recipe; left out where it is cooked fresh. */
            leftoverFromDay?: number;
        };
        PlanPages: {
            /** @description Tells the pages of one session from those of another. */
            owner: string;
            /** @description Another one as soon as any of the pages would read differently. */
            stamp: string;
            planId: string | null;
            pages: string[];
        };
        PlanSummary: {
            /** Format: uuid */
            planId: string;
            /** Format: date-time */
            createdAt: string;
            isActive: boolean;
            days: number;
            /** @description The first day's date; `null` without dates. */
            startDate: string | null;
            revision: components["schemas"]["Revision"];
            goalKcal: number;
            /** @description A few of its dishes, to know it by. */
            dishes: {
                recipeId: string;
                name: string;
            }[];
        };
        PlanVersion: {
            revision: components["schemas"]["Revision"];
            /** @description When the plan came to be so, ISO 8601. */
            madeAt: string;
            /** @description What made it of the one before; `null` for the plan as delivered. */
            change: components["schemas"]["PlanChange"] | null;
            isCurrent: boolean;
        };
        PlanVersions: {
            versions: components["schemas"]["PlanVersion"][];
        };
        PortionsAnswer: {
            /** @description The main person first. */
            eaters: {
                eater: "you" | string;
                name: string;
                basis: {
                    /** @constant */
                    kind: "own_numbers";
                    goalKcal: number;
                } | {
                    /** @constant */
                    kind: "set_by_cook";
                    portion: number;
                    /** @description `child`, `chosen`, or the rule by which no plan is made for them (`pregnancy`, …). */
                    reason: string;
                    detail: string;
                    said?: components["schemas"]["Said"];
                };
                days: {
                    day: number;
                    /** @enum {string} */
                    weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                    meals: number;
                    given: components["schemas"]["DayFigures"];
                    /** @description Absent for whom there are no targets. */
                    wanted?: components["schemas"]["DayFigures"];
                    deviation?: {
                        energyKcal: number;
                        proteinGrams: number;
                        fatGrams: number;
                        availableCarbohydrateGrams: number;
                    };
                }[];
                /** @description Over all their meals together. */
                deviation?: {
                    energyKcal: number;
                    proteinGrams: number;
                    fatGrams: number;
                    availableCarbohydrateGrams: number;
                };
                /** @description How many of their meals have a warning. */
                mealsWithWarning: number;
            }[];
            /** @description Every meal of the plan, in its order. */
            meals: {
                day: number;
                meal: number;
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                recipeId: string;
                name: string;
                /** @description The meal for which it is cooked: itself, or an earlier one where it is left over. */
                pot: {
                    day: number;
                    meal: number;
                };
                served: {
                    eater: "you" | string;
                    /** @description Times the main person's portion as their plan states it, in twentieths. */
                    portion: number;
                    /** @description What to say of it: "1¼ of yours", "about ⅔ of yours"; "yours" for the main person. */
                    words: string;
                    /** @description The part of the whole cooked pot, 0 to 1: weigh what was cooked and serve so much of it. */
                    shareOfPot: number;
                    /** @description The same of the ingredients as they were weighed, before cooking. */
                    ingredientGrams: number;
                    figures: components["schemas"]["DayFigures"];
                }[];
                warnings: components["schemas"]["MealWarning"][];
            }[];
            pots: {
                day: number;
                meal: number;
                recipeId: string;
                name: string;
                /** @description All that is served of it, in portions of the main person's. */
                portions: number;
                ingredients: components["schemas"]["PlanIngredient"][];
            }[];
            groceryList: components["schemas"]["GroceryItem"][];
            revision: number;
        };
        PreferenceChange: {
            /** @enum {string} */
            locale?: "en" | "de";
            /** @enum {string} */
            energyUnit?: "kcal" | "kj";
            /** @enum {string} */
            measureSystem?: "metric" | "us";
            /** @enum {string} */
            weekStart?: "monday" | "sunday" | "saturday";
            /** @enum {string} */
            paper?: "a4" | "letter";
            /** @description A name of the IANA time zone database. */
            timeZone?: string;
            /** @description When the person usually eats, for the calendar. */
            mealTimes?: {
                [key: string]: string;
            };
        };
        Preferences: {
            /** @enum {string} */
            locale: "en" | "de";
            /** @enum {string} */
            energyUnit: "kcal" | "kj";
            /** @enum {string} */
            measureSystem: "metric" | "us";
            /** @enum {string} */
            weekStart: "monday" | "sunday" | "saturday";
            /** @enum {string} */
            paper: "a4" | "letter";
            /** @description A name of the IANA time zone database. */
            timeZone: string;
            /** @description When the person usually eats, for the calendar. */
            mealTimes: {
                [key: string]: string;
            };
        };
        Problem: {
            /** @description The page about problems of this kind, relative to the server. */
            type: string;
            title: string;
            status: number;
            /** @description What is wrong and what to do, in the language of the answer. */
            detail: string;
            /** @description Beside a sentence with figures or names in it: what it was made of. */
            said?: components["schemas"]["Said"];
            /** @description Stable; the same for the same kind of problem in every language. */
            code: string;
            /** @description Which rule refused, where one code covers several (`pregnancy`, `rate_too_fast`, …). */
            reason?: string;
            /** @description What is wrong, with a JSON pointer (RFC 6901) to each field. */
            errors?: {
                pointer: string;
                detail: string;
                /** @description Beside a sentence with figures or names in it: what it was made of. */
                said?: components["schemas"]["Said"];
            }[];
            /** @description Ways out, each a sentence, with the intake's fields to change where one can be named. */
            suggestions?: {
                detail: string;
                /** @description Beside a sentence with figures or names in it: what it was made of. */
                said?: components["schemas"]["Said"];
                change?: {
                    [key: string]: unknown;
                };
            }[];
            /** @description The revision that a plan has now, where it was to be changed in another. */
            currentRevision?: number;
            retryAfterMs?: number;
            /** @description For the operator, who finds the fault in the log by it. */
            traceId?: string;
        };
        ProgressRequest: {
            /** Format: uuid */
            jobId: string;
            attempt: number;
            /** Format: uuid */
            incarnation: string;
            /** @description Counts up by one with each call of an attempt; a late one is ignored. */
            beat: number;
            /** @description All that was reported since the last beat, in order; absent on a plain one. */
            progress?: components["schemas"]["PipelineProgress"][];
        };
        ProgressResponse: {
            /** @enum {string} */
            verdict: "continue" | "cancelled" | "superseded";
        };
        ProviderConnection: {
            /**
             * @description The identity provider of this server.
             * @constant
             */
            provider: "oidc";
            /** @description Of an account that has one. */
            password?: string;
        };
        ProviderPlace: {
            /** Format: uri */
            url: string;
            /** @constant */
            redirect: false;
        };
        ProviderSignIn: {
            /**
             * @description The identity provider of this server.
             * @constant
             */
            provider: "oidc";
            /** @description The secret of an invitation, where accounts are for those who have one. */
            invitation?: string;
        };
        Purchase: {
            /** @constant */
            kind: "weight";
            /** @description Rounded up to what a counter or a shelf offers. */
            grams: number;
        } | {
            /** @constant */
            kind: "packs";
            /** @enum {string} */
            unit: "piece" | "bulb" | "bunch" | "head" | "loaf" | "pack" | "bag" | "carton" | "pot" | "tin" | "jar" | "bottle" | "tube";
            /** @description The larger size first; two sizes at most. */
            packs: {
                count: number;
                label?: components["schemas"]["PackLabel"];
            }[];
        };
        Qa: {
            /** @enum {string} */
            status: "passed" | "failed";
            /** @description Largest relative deviation of any day from its target, as a fraction with its sign; on keto carbohydrate counts only above its ceiling. */
            worstDeviation: {
                energyKcal: number;
                proteinGrams: number;
                fatGrams: number;
                availableCarbohydrateGrams: number;
            };
            checks: {
                check: string;
                passed: boolean;
                detail: string;
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                said?: components["schemas"]["Said"];
            }[];
        };
        Readiness: {
            /**
             * @description `degraded`: the queue is away, plans come later.
             * @enum {string}
             */
            status: "up" | "degraded";
            /** Format: date-time */
            databaseTime: string;
            /** @description Jobs that are due and that nobody runs. */
            dueUnclaimed?: number;
            /** @description Since anybody claimed anything; `null` where nothing was ever claimed. */
            secondsSinceLastClaim?: number | null;
        };
        RecipeList: {
            recipes: components["schemas"]["ListedRecipe"][];
        };
        RegenerateRequest: {
            revision: components["schemas"]["Revision"];
            scope: components["schemas"]["RegenerateScope"];
            seed?: number;
        };
        RegenerateScope: {
            /** @constant */
            kind: "meal";
            day: number;
            meal: number;
        } | {
            /** @constant */
            kind: "day";
            day: number;
        } | {
            /** @constant */
            kind: "unlocked";
        };
        RegeneratedPlan: {
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            jobId: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it is the plan that the person follows. */
            isActive: boolean;
            /** @description 1 as delivered; every change makes the next one. */
            revision: components["schemas"]["Revision"];
            canUndo: boolean;
            /** @description The meals that stay when the rest is made again. */
            locks: components["schemas"]["MealPlace"][];
            plan: components["schemas"]["Plan"];
            /** @description Meals that have their dish still, since no other was possible there. */
            stayed: components["schemas"]["MealPlace"][];
        };
        RenamedPasskey: {
            passkey: components["schemas"]["Passkey"];
        };
        ReplayResult: {
            /** Format: uuid */
            jobId: string;
            /**
             * @description `already`: it was replayed before, as `newJobId`; `busy`: the person has an unfinished job; `moved_on`: they have a newer plan; `not_dead`: only failed jobs are replayed.
             * @enum {string}
             */
            outcome: "replayed" | "already" | "busy" | "moved_on" | "not_dead";
            newJobId: string | null;
        };
        ReportedProgress: {
            /** @constant */
            status: "running";
            agent: 1 | 2 | 3 | 4 | 5 | 6;
            /** @enum {string} */
            agentName: "Intake Normalizer" | "Metabolic Calculator" | "Recipe Curator" | "Nutrition Compiler" | "QA Validator" | "Brand Renderer";
            message: string;
            /** @description What the message was made of, where it has figures or names in it. */
            said?: components["schemas"]["Said"];
            percent: number;
            day?: number;
            counts?: {
                [key: string]: number;
            };
            seq: number;
            /** Format: date-time */
            at: string;
        };
        RestoreRequest: {
            revision: components["schemas"]["Revision"];
            to: components["schemas"]["Revision"];
        };
        RetryRequest: {
            suggestion?: number;
        };
        Revision: number;
        RotatedWebhook: {
            secret: string;
            /**
             * Format: date-time
             * @description Until then deliveries are signed by the former one too.
             */
            formerSecretUntil: string;
        };
        Said: {
            message: string;
            values: {
                [key: string]: components["schemas"]["SaidValue"];
            };
        };
        SaidValue: number | string | {
            /** @enum {string} */
            kind: "allergen" | "dish" | "food" | "ingredient" | "nutrient" | "slot" | "style" | "weekday";
            word: string;
        } | {
            list: components["schemas"]["SaidValue"][];
            /** @enum {string} */
            joint: "and" | "comma" | "or" | "semicolon" | "space";
            capital?: boolean;
        } | components["schemas"]["Said"];
        SaveDraft: {
            step: string;
            answers: {
                [key: string]: unknown;
            };
            /** @default null */
            updatedAt?: string | null;
        };
        SaveWeight: {
            kg: number;
        };
        SavedDraft: {
            /** Format: date-time */
            updatedAt: string;
        };
        Session: {
            id: string;
            /** @description The one that asks. */
            isCurrent: boolean;
            /** @description Names as their makers write them, in every language; `null` where they are none that we know. */
            browser: string | null;
            system: string | null;
            /** @description Where it signed in from, without the last part, such as `203.0.113.x`; `null` where nobody knows. */
            network: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description To the day.
             */
            lastSeenAt: string;
            /** Format: date-time */
            expiresAt: string;
        };
        SessionList: {
            sessions: components["schemas"]["Session"][];
        };
        SessionOfPerson: components["schemas"]["PasskeySignedIn"] | null;
        Share: {
            /** Format: uuid */
            id: string;
            start: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            lastUsedAt: string | null;
        };
        ShareList: {
            shares: components["schemas"]["Share"][];
        };
        SharedPlan: {
            days: {
                day: number;
                /** @enum {string} */
                weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** Format: date */
                date?: string;
                meals: {
                    /** @enum {string} */
                    slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                    recipeId: string;
                    name: string;
                    cuisine: string;
                    servings: number;
                    activeMinutes: number;
                    totalMinutes: number;
                    nutrients: components["schemas"]["DayFigures"];
                    method: string[];
                    /** @description How many equal portions are cooked at once, this one included; left out where it is cooked for this meal alone. */
                    cookedPortions?: number;
                    /** @description The day on which this portion was cooked, at that day's meal of the same recipe; left out where it is cooked fresh. */
                    leftoverFromDay?: number;
                    ingredients: {
                        /** @description Five-digit USDA SR28 food number. */
                        ndb: string;
                        food: string;
                        /** @description Edible, rounded grams, as bought or as the name says; every total is computed from these. */
                        grams: number;
                        household: string;
                        prep?: string;
                    }[];
                    said?: {
                        /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                        lastStep?: components["schemas"]["Said"];
                    };
                }[];
            }[];
            groceryList: {
                ndb: string;
                food: string;
                aisle: string;
                /** @description Edible grams over the whole plan. */
                grams: number;
                /** @description Grams to buy: edible grams divided by the share that is not refuse. */
                purchaseGrams: number;
                household: string;
            }[];
        };
        SharedPlanAnswer: {
            plan: components["schemas"]["SharedPlan"];
            /** Format: date-time */
            expiresAt: string;
        };
        ShoppingLine: {
            /** @description Of lower-case letters, figures and dashes; the same for the same thing in every revision of the plan. */
            id: string;
            /** @description What is bought: the food, or the thing that it is taken from ("Lemons"). */
            name: string;
            /** @enum {string} */
            aisle: "vegetables" | "fruit" | "bread and grains" | "beans and tins" | "oils and sauces" | "herbs and spices" | "baking and sweet" | "nuts and seeds" | "drinks" | "tofu and meat-free" | "dairy and eggs" | "meat and fish" | "frozen";
            isStaple: boolean;
            isHardToFind: boolean;
            /** @description The foods of the plan's list that this line buys; more than one where they come out of the same thing. */
            items: {
                ndb: string;
                food: string;
                /** @description Edible grams over the whole plan. */
                grams: number;
                /** @description Grams to buy: edible grams divided by the share that is not refuse. */
                purchaseGrams: number;
            }[];
            purchase: components["schemas"]["Purchase"];
            /** @description How many cloves or slices are taken out of what is bought, where a kitchen counts so. */
            portions?: {
                count: number;
                /** @enum {string} */
                unit: "clove" | "slice" | "piece";
            };
            /** @enum {string} */
            state: "open" | "bought" | "have";
            /** @description More is needed than when it was ticked: what is still to buy. The line is open again. */
            rest?: {
                purchase: components["schemas"]["Purchase"];
                purchaseGrams: number;
            };
            uses: components["schemas"]["ShoppingUse"][];
        };
        ShoppingList: {
            /** Format: uuid */
            planId: string;
            revision: number;
            days: {
                day: number;
                /** @enum {string} */
                weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** Format: date */
                date?: string;
            }[];
            lines: components["schemas"]["ShoppingLine"][];
            eatAlong?: {
                names: string[];
                isCounted: boolean;
            };
            ticks: components["schemas"]["GroceryTick"][];
            /** Format: date-time */
            now: string;
        };
        ShoppingUse: {
            /** @description The day as the plan numbers it, from 1, and the meal's place on it, from 0. */
            day: number;
            meal: number;
            /** @enum {string} */
            slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
            name: string;
            /** @description Edible grams that go into the pot. */
            grams: number;
            /** @description How often somebody is served out of it. */
            portions: number;
        };
        SignInOptions: {
            /** @description Whether it sends letters: links to a new password, and questions whether an address is right. */
            mail: boolean;
            /** @description Whether browsers take passkeys at its address: over HTTPS or on this machine, and at a name. */
            passkeys: boolean;
            /** @description Whether people sign in by a password; if not, by `singleSignOn`. */
            passwords: boolean;
            /** @description The identity provider of this server, by the name that people know. */
            singleSignOn: {
                name: string;
            } | null;
            /**
             * @description Who may make an account.
             * @enum {string}
             */
            signUp: "open" | "invited" | "closed";
            /** @description Whether plans can be made without an account. */
            guests: boolean;
            /** @description Days that what a guest made stays after they were last here, or a day more. */
            guestDays: number;
        };
        SignInRequest: {
            email: string;
            /** @description The one that the account has now. */
            password: string;
            /**
             * @description `false`: signed in until the browser is closed.
             * @default true
             */
            rememberMe?: boolean;
        };
        SignInWay: {
            id: string;
            /** @description `credential` is a password, `oidc` the identity provider. */
            providerId: string;
            /** @description At the identity provider: its issuer and who somebody is there. */
            accountId: string;
            userId: string;
            scopes: string[];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        SignInWayRemoval: {
            /** @description Its `id`. */
            accountId: string;
        };
        SignInWays: components["schemas"]["SignInWay"][];
        SignUpRequest: {
            name: string;
            /** Format: email */
            email: string;
            password: string;
            /** @description The page to show when the link in the letter has been opened. */
            callbackURL?: string;
            rememberMe?: boolean;
            /** @description The secret of an invitation, where accounts are for those who have one. */
            invitation?: string;
        };
        SignedIn: {
            token: string;
            user: components["schemas"]["Person"];
            /** @constant */
            redirect?: false;
        };
        StoredMember: {
            /** Format: uuid */
            memberId: string;
            member: components["schemas"]["HouseholdMember"];
            basis: {
                /** @constant */
                kind: "own_numbers";
                goalKcal: number;
            } | {
                /** @constant */
                kind: "set_by_cook";
                portion: number;
                /** @description `child`, `chosen`, or the rule by which no plan is made for them (`pregnancy`, …). */
                reason: string;
                detail: string;
                said?: components["schemas"]["Said"];
            };
        };
        StoredPlan: {
            /** Format: uuid */
            planId: string;
            /** Format: uuid */
            jobId: string;
            /** Format: date-time */
            createdAt: string;
            /** @description Whether it is the plan that the person follows. */
            isActive: boolean;
            /** @description 1 as delivered; every change makes the next one. */
            revision: components["schemas"]["Revision"];
            canUndo: boolean;
            /** @description The meals that stay when the rest is made again. */
            locks: components["schemas"]["MealPlace"][];
            plan: components["schemas"]["Plan"];
        };
        SuitedRecipes: {
            /** @description All dishes there are. */
            recipes: number;
            suited: number;
            /** @description By place of the day, in its order; a place that occurs several times (snacks) once. A dish can suit several. */
            slots: {
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                suited: number;
            }[];
            /** @description The others, by the first reason that applies. */
            setAside: {
                ingredient: number;
                time: number;
                skill: number;
                carbohydrate: number;
            };
        };
        SwapChange: {
            /** @description Of the meal alone. */
            meal: components["schemas"]["FigureChange"];
            /** @description Of the whole day, balanced anew: near nothing. */
            day: components["schemas"]["FigureChange"];
            /** @description Of the meal, from start to table. */
            minutes: number;
            shopping: {
                added: {
                    food: string;
                    household: string;
                }[];
                removed: {
                    food: string;
                    household: string;
                }[];
                /** @description Foods of which more or less is needed; `household` is what is needed now. */
                changed: {
                    food: string;
                    household: string;
                    before: string;
                }[];
            };
        };
        SwapRequest: {
            day: number;
            meal: number;
            revision?: components["schemas"]["Revision"];
            recipeId?: string;
        };
        Targets: {
            /** @enum {string} */
            screening: "screened" | "unscreened";
            /** @description What the person should know or ask a clinician about; sentences. */
            notices: {
                code: string;
                detail: string;
                /** @description Beside a sentence with figures or names in it; absent beside other sentences, and in plans made before there was one. */
                said?: components["schemas"]["Said"];
            }[];
            metabolic: components["schemas"]["Metabolic"];
            days: {
                day: number;
                /** @enum {string} */
                weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** Format: date */
                date?: string;
                isTrainingDay: boolean;
                targets: components["schemas"]["DayFigures"];
            }[];
            dishes: components["schemas"]["SuitedRecipes"];
        };
        TargetsRequest: {
            /** @enum {string} */
            sex: "female" | "male";
            age: number;
            /** @description Give the height in cm, or in feet and inches. */
            heightCm?: number;
            heightFeet?: number;
            heightInches?: number;
            /** @description Give the weight in kg, or in lb. */
            weightKg?: number;
            weightLbs?: number;
            bodyFatPercent?: number;
            goal: {
                /** @enum {string} */
                type: "cut" | "maintain" | "bulk";
                rateKgPerWeek?: number;
            };
            /** @enum {string} */
            activityLevel: "sedentary" | "lightly_active" | "moderately_active" | "very_active" | "extremely_active";
            /** @default [] */
            trainingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            /**
             * @default omnivore
             * @enum {string}
             */
            dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
            /**
             * @default balanced
             * @enum {string}
             */
            macroStyle?: "balanced" | "high_protein" | "low_carb" | "keto";
            /**
             * @description Labels of a closed list, in any case, singular or plural: gluten, tree nut, milk, …
             * @default []
             */
            allergies?: string[];
            /**
             * @description Foods never to be served.
             * @default []
             */
            exclusions?: string[];
            /**
             * @description Foods that are served only where the plan can't do without.
             * @default []
             */
            avoid?: string[];
            /**
             * @description Foods that are served in several meals of the week.
             * @default []
             */
            prefer?: string[];
            /** @default [] */
            cuisinePreferences?: ("american" | "british" | "chinese" | "french" | "greek" | "indian" | "italian" | "japanese" | "korean" | "mexican" | "middle_eastern" | "moroccan" | "nordic" | "spanish" | "thai" | "vietnamese")[];
            /** @default 3 */
            mealsPerDay?: number;
            /** @default 0 */
            snacksPerDay?: number;
            /**
             * @description Only dishes that ask for no more skill than this are served.
             * @default 5
             */
            cookingSkill?: number;
            /** @default 45 */
            prepTimeMaxMin?: number;
            /**
             * @description Weekdays with a limit of their own; the others keep `prepTimeMaxMin`.
             * @default {}
             */
            prepTimeByWeekday?: {
                [key: string]: number;
            };
            /**
             * @description 1: few dishes and a short shopping list; 5: hardly anything comes back.
             * @default 3
             */
            variety?: number;
            /**
             * @default some
             * @enum {string}
             */
            leftovers?: "none" | "some" | "many";
            /**
             * @description Dishes that the person always has, by the ids of `GET /api/recipes`.
             * @default []
             */
            fixedMeals?: {
                recipeId: string;
                /** @enum {string} */
                slot: "breakfast" | "morning_meal" | "lunch" | "afternoon_meal" | "dinner" | "evening_meal" | "snack";
                /** @default [] */
                weekdays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            }[];
            /** @default 7 */
            planDurationDays?: number;
            /**
             * Format: date
             * @description Without it the plan has no dates, and can be no calendar.
             */
            startDate?: string;
            /**
             * @description Foods that may hold traces of an allergen.
             * @default avoid
             * @enum {string}
             */
            mayContain?: "avoid" | "allow";
            /**
             * @description People who eat of this plan too: nothing in it may be against one of them.
             * @default []
             */
            eatsAlong?: {
                name: string;
                /**
                 * @default omnivore
                 * @enum {string}
                 */
                dietaryStyle?: "omnivore" | "vegetarian" | "vegan" | "pescatarian" | "keto" | "paleo";
                /** @default [] */
                allergies?: string[];
                /** @default [] */
                exclusions?: string[];
                /**
                 * @default avoid
                 * @enum {string}
                 */
                mayContain?: "avoid" | "allow";
                /**
                 * @description Only those that forbid foods count.
                 * @default []
                 */
                conditions?: ("active_cancer_treatment" | "bariatric_surgery_within_12_months" | "chronic_kidney_disease" | "coeliac_disease" | "dysphagia" | "enteral_feeding" | "gout" | "hypertension" | "inborn_error_of_metabolism" | "inflammatory_bowel_flare" | "irritable_bowel_syndrome" | "liver_failure" | "prediabetes" | "type_1_diabetes" | "type_2_diabetes")[];
                /** @default [] */
                medicines?: ("ace_inhibitor" | "glp1_agonist" | "insulin" | "lithium" | "maoi" | "potassium_sparing_diuretic" | "sglt2_inhibitor" | "sulfonylurea" | "thiazide_or_loop_diuretic" | "warfarin")[];
            }[];
            /** @description The same intake with the same seed gives the same plan. */
            seed?: number;
            /** @description Ask for it: a plan without these answers is marked `unscreened`. */
            safety?: {
                /** @default false */
                pregnant?: boolean;
                /** @default false */
                breastfeeding?: boolean;
                /** @default false */
                eatingDisorder?: boolean;
                /** @default [] */
                conditions?: ("active_cancer_treatment" | "bariatric_surgery_within_12_months" | "chronic_kidney_disease" | "coeliac_disease" | "dysphagia" | "enteral_feeding" | "gout" | "hypertension" | "inborn_error_of_metabolism" | "inflammatory_bowel_flare" | "irritable_bowel_syndrome" | "liver_failure" | "prediabetes" | "type_1_diabetes" | "type_2_diabetes")[];
                /** @default [] */
                medicines?: ("ace_inhibitor" | "glp1_agonist" | "insulin" | "lithium" | "maoi" | "potassium_sparing_diuretic" | "sglt2_inhibitor" | "sulfonylurea" | "thiazide_or_loop_diuretic" | "warfarin")[];
            };
            /**
             * @description Whether nothing in the plan may be against anybody in the person's household.
             * @default false
             */
            household?: boolean;
        };
        TickChanges: {
            changes: components["schemas"]["GroceryTick"][];
        };
        UndoRequest: {
            revision: components["schemas"]["Revision"];
        };
        VerificationRequest: {
            /** Format: email */
            email: string;
            /** @description The page to show when the link in the letter has been opened. */
            callbackURL?: string;
        };
        VerifiedEmail: {
            /** @constant */
            status: true;
            user: components["schemas"]["Person"] | null;
        };
        Webhook: {
            /** Format: uuid */
            id: string;
            url: string;
            events: ("plan.completed" | "plan.failed" | "plan.cancelled")[];
            /** Format: date-time */
            createdAt: string;
            /** @description Since when nothing has arrived there. */
            failingSince: string | null;
            /** @description Since when nothing is sent any more. */
            disabledAt: string | null;
            disabledReason: ("gone" | "failing") | null;
            /** @description The server signs by another key than when the secret was shown: rotate it. */
            secretIsLost: boolean;
        };
        WebhookDelivery: {
            /**
             * Format: uuid
             * @description The `webhook-id` that the receiver gets, however often.
             */
            id: string;
            /** @enum {string} */
            event: "plan.completed" | "plan.failed" | "plan.cancelled" | "webhook.test";
            jobId: string | null;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            state: "pending" | "delivered" | "dead";
            attempts: number;
            /** @description When it was last sent. */
            triedAt: string | null;
            /** @description When it is sent next, where it is still to be. */
            nextAttemptAt: string | null;
            /** @description What the receiver last answered. */
            httpStatus: number | null;
            /** @description Why there was no answer. */
            fault: ("address_refused" | "not_found" | "refused" | "reset" | "timeout" | "tls" | "secret_lost" | "endpoint_disabled" | "other") | null;
        };
        WebhookDeliveryAnswer: {
            delivery: components["schemas"]["WebhookDelivery"];
        };
        WebhookDeliveryList: {
            deliveries: components["schemas"]["WebhookDelivery"][];
        };
        WebhookList: {
            webhooks: components["schemas"]["Webhook"][];
        };
        WebhookMessage: {
            /** @enum {string} */
            type: "plan.completed" | "plan.failed" | "plan.cancelled" | "webhook.test";
            /**
             * Format: date-time
             * @description When it happened, not when it was sent.
             */
            timestamp: string;
            data: {
                /**
                 * Format: uuid
                 * @description The endpoint.
                 */
                webhookId: string;
                /** @description The job; `null` in a test. */
                jobId: string | null;
                /** @description The plan, where one was made. */
                planId: string | null;
                status: ("pending" | "running" | "completed" | "failed" | "cancelled") | null;
                /** @description When the plan was asked for. */
                createdAt: string | null;
                finishedAt: string | null;
            };
        };
        WeightCourse: {
            /** @description The weight that the plan was made for, in kg; absent without points, and in plans that were made before it was told. */
            startKg?: number;
            points: {
                week: number;
                kg: number;
                lowKg: number;
                highKg: number;
            }[];
            note: string;
        };
        WeightEntry: {
            /** Format: date */
            date: string;
            kg: number;
        };
        WeightList: {
            weights: components["schemas"]["WeightEntry"][];
        };
        WorkerReportRequest: {
            /** Format: uuid */
            incarnation: string;
            version: string;
            /** @enum {string} */
            queue: "postgres" | "redis" | "redis-cluster";
            concurrency: number;
            running: number;
            /** @description Why it takes nothing at the moment; empty while it does. */
            holds: string[];
            /** @description How far the database’s clock is ahead of the worker’s. */
            clockSkewMs: number;
            /** @description Of the last minute, per processor. */
            load: number;
            memoryMib: number;
        };
    };
    responses: {
        /** @description `body_too_large`: The request is too large. */
        BodyTooLarge: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "body_too_large";
                };
            };
        };
        /** @description `forbidden`: Not allowed. */
        Forbidden: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "forbidden";
                };
            };
        };
        /** @description `internal`: Something went wrong on our side. */
        Internal: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "internal";
                };
            };
        };
        /** @description `invalid_request`: The request could not be read. */
        InvalidRequest: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "invalid_request";
                };
            };
        };
        /** @description `not_found`: Nothing here. */
        NotFound: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "not_found";
                };
            };
        };
        /** @description `too_many_requests`: Too many requests. */
        TooManyRequests: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "too_many_requests";
                };
            };
        };
        /** @description `unauthorized`: Sign in first. */
        Unauthorized: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unauthorized";
                };
            };
        };
        /** @description `unavailable`: Not available at the moment. */
        Unavailable: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unavailable";
                };
            };
        };
        /** @description `unsupported_media_type`: Send JSON. */
        UnsupportedMediaType: {
            headers: {
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    code?: "unsupported_media_type";
                };
            };
        };
    };
    parameters: {
        /** @description A name of yours for this request, best a UUID. A repeat with the same name gets the first answer and makes no second job. */
        "Idempotency-Key": string;
        /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
        "If-None-Match": string;
        /** @description The number of the last event that was seen. Browsers send it by themselves. */
        "Last-Event-ID": string;
    };
    requestBodies: never;
    headers: {
        /** @description Asks the browser to forget what it keeps of the person. */
        "Clear-Site-Data": string;
        /** @description A name for the file. */
        "Content-Disposition": string;
        /** @description The language of the sentences: `en` or `de`. */
        "Content-Language": string;
        /** @description Another one as soon as the content is another. Send it back in `If-None-Match`. */
        ETag: string;
        /** @description Where to look next. */
        Location: string;
        /** @description What is left (`r`) of each policy, and in how many seconds there is all of it again (`t`): `"generate";r=3;t=1740`. */
        RateLimit: string;
        /** @description How often this may be done (`q`), in how many seconds (`w`): `"generate";q=10;w=3600`. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait. */
        "Retry-After": string;
        /** @description The session, or the challenge for a passkey. */
        "Set-Cookie": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    previewTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetsRequest"];
            };
        };
        responses: {
            /** @description The targets of each day. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid_intake`: The intake has faults; `errors` has a pointer to each.
             *
             *     `unsafe_intake`: No safe plan can be made for this person; `reason` says by which rule.
             *
             *     `unknown_food`: A word for a food or an allergy means nothing to us; `suggestions` has what may be meant.
             *
             *     `impossible_wishes`: No plan can meet all these wishes; `suggestions` has ways out.
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_intake" | "unsafe_intake" | "unknown_food" | "impossible_wishes";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    generatePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request, best a UUID. A repeat with the same name gets the first answer and makes no second job. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateRequest"];
            };
        };
        responses: {
            /** @description The job that the person has already. */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateResponse"];
                };
            };
            /** @description A new job. A repeat with the same `Idempotency-Key` gets this answer again. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "jobId": "f1a5b5f0-6d0e-4a57-9d0b-3b6c1f1f8f11",
                     *       "status": "pending",
                     *       "existing": false
                     *     }
                     */
                    "application/json": components["schemas"]["GenerateResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid_intake`: The intake has faults; `errors` has a pointer to each.
             *
             *     `unsafe_intake`: No safe plan can be made for this person; `reason` says by which rule.
             *
             *     `unknown_food`: A word for a food or an allergy means nothing to us; `suggestions` has what may be meant.
             *
             *     `impossible_wishes`: No plan can meet all these wishes; `suggestions` has ways out.
             *
             *     `idempotency_mismatch`: This `Idempotency-Key` came with another request before.
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_intake" | "unsafe_intake" | "unknown_food" | "impossible_wishes" | "idempotency_mismatch";
                    };
                };
            };
            /** @description `too_many_requests`: As many plans were asked for as may be in an hour or a day. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description With `all`, what its agents reported so far is told too. */
                events?: "all";
            };
            header?: never;
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status, progress, and the plan’s id or the problem. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"] | components["schemas"]["JobHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such job, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The number of the last event that was seen. Browsers send it by themselves. */
                "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
            };
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 9
                     *     event: completed
                     *     data: {"seq":9,"planId":"0f1d8a2e-5d4c-4a4e-8a55-0e6f7b0c9d21"}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description The client has seen the end of the job; there is nothing more to wait for. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such job, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is cancelled; a second call answers the same. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelledJob"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such job, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The job has been completed or has failed already. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A name of yours for this request, best a UUID. A repeat with the same name gets the first answer and makes no second job. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetryRequest"];
            };
        };
        responses: {
            /** @description The job that the person has already. */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GenerateResponse"];
                };
            };
            /** @description A new job. A repeat with the same `Idempotency-Key` gets this answer again. */
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "jobId": "f1a5b5f0-6d0e-4a57-9d0b-3b6c1f1f8f11",
                     *       "status": "pending",
                     *       "existing": false
                     *     }
                     */
                    "application/json": components["schemas"]["GenerateResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such job, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan is still being made, or is ready. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid_intake`: The intake has faults; `errors` has a pointer to each.
             *
             *     `unsafe_intake`: No safe plan can be made for this person; `reason` says by which rule.
             *
             *     `unknown_food`: A word for a food or an allergy means nothing to us; `suggestions` has what may be meant.
             *
             *     `impossible_wishes`: No plan can meet all these wishes; `suggestions` has ways out.
             *
             *     `idempotency_mismatch`: This `Idempotency-Key` came with another request before.
             */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_intake" | "unsafe_intake" | "unknown_food" | "impossible_wishes" | "idempotency_mismatch";
                    };
                };
            };
            /** @description `too_many_requests`: As many plans were asked for as may be in an hour or a day. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActivePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `null` for what there is none of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivePlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, at most 100. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanHistory"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan with its revision and its locked meals. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredPlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, each with what made it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
                /** @description A version of the plan. */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan as it was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanAtVersion"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such version of this plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    compareVersions: {
        parameters: {
            query: {
                /** @description The one to start from. */
                from: number;
                /** @description The other one. */
                to: number;
            };
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What makes `to` another than `from`: meals, figures, shopping. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanComparison"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such version of this plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlanPages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pages of the plan that the person follows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanPages"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    swapMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwapRequest"];
            };
        };
        responses: {
            /** @description The dishes to choose from, or the plan. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Alternatives"] | components["schemas"]["StoredPlan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan or meal, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan has been changed since it was looked at (`stale_revision`, with `currentRevision`), or it was made with foods that are others now (`plan_outdated`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `swap_refused`: This dish does not fit there, or no other does; `reason` says why. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "swap_refused";
                    };
                };
            };
            /** @description `too_many_requests`: Three changes of this person are being worked out already, or many were within an hour. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    regeneratePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegenerateRequest"];
            };
        };
        responses: {
            /** @description The plan, and the meals that stayed since nothing else was possible there. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegeneratedPlan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan or meal, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan has been changed since it was looked at (`stale_revision`, with `currentRevision`), a lock was changed meanwhile (`locks_changed`), or its foods are others now (`plan_outdated`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `change_refused`: Nothing there can be made again; `reason` says why. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "change_refused";
                    };
                };
            };
            /** @description `too_many_requests`: Three changes of this person are being worked out already, or many were within an hour. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    lockMeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            /** @description Every lock of the plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Locks"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan or meal, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    undoChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoRequest"];
            };
        };
        responses: {
            /** @description The plan as it was, as its next revision. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredPlan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan has been changed since it was looked at (`stale_revision`, with `currentRevision`), or it is as it was made (`nothing_to_undo`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    restoreVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestoreRequest"];
            };
        };
        responses: {
            /** @description The plan as it was then, as its next revision. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredPlan"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan or version, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan has been changed since it was looked at (`stale_revision`, with `currentRevision`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanPdf: {
        parameters: {
            query?: {
                /** @description Without it, the paper that the person chose. */
                paper?: "a4" | "letter";
            };
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A tagged PDF. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description `invalid_request`: There is no such paper. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `too_many_requests`: Two PDFs of this person are being made already, or many were made within an hour. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An event for each meal, in the person’s time zone and at their meal times. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `plan_without_dates`: The plan was made without a `startDate`. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "plan_without_dates";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each ingredient of each meal. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlanJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan alone. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRecipesJsonLd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list of recipes. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, unknown>;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroceryCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each thing that is bought, for all who eat along. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The secret of a calendar feed. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meals as events. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_found`: There is no such feed; perhaps it was ended. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `too_many_requests`: Many feeds were asked for from this address, or many that are none. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getShoppingList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whole packs and pieces by part of the shop, with what was done with each line. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShoppingList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getGroceryList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each food. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroceryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTicks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines that were touched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroceryTicks"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeTicks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TickChanges"];
            };
        };
        responses: {
            /** @description All lines that were touched. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroceryTicks"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added, each with where their portion comes from. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Household"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdMember"];
            };
        };
        responses: {
            /** @description The new member. */
            201: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredMember"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `conflict`: The household is full (`household_full`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `unknown_food`: A word for a food or an allergy means nothing to us. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unknown_food";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A member of the person’s household. */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdMember"];
            };
        };
        responses: {
            /** @description The member as they are now. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredMember"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such member, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `unknown_food`: A word for a food or an allergy means nothing to us. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unknown_food";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A member of the person’s household. */
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are out. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such member, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPortions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One pot a meal, a portion for each, warnings, and what to buy. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortionsAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan was made with foods that are others now (`plan_outdated`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            /** @description `unknown_food`: A word of a member’s means nothing to us any more. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "unknown_food";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they have not chosen is what fits the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreferenceChange"];
            };
        };
        responses: {
            /** @description All of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `null` where there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntakeDraftAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            /** @description What to send along next time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedDraft"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `conflict`: Another device has saved others since (`draft_changed`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    forgetDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWeights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    saveWeight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A day of the person’s own calendar. */
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWeight"];
            };
        };
        responses: {
            /** @description The weight. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WeightEntry"];
                };
            };
            /** @description `invalid_request`: The day is none, is in the future or is too long ago. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWeight: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A day of the person’s own calendar. */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone, or there was none. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: The day is none, is in the future or is too long ago. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRecipes: {
        parameters: {
            query?: {
                /** @description Without it, the language that fits the browser. */
                language?: "en" | "de";
            };
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order of their names. */
            200: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipeList"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A recipe, as `GET /api/recipes` names it.
                 * @example vegan-hemp-raspberry-porridge
                 */
                recipeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description `not_found`: There is no such recipe. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description The only answer that ever holds the secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `conflict`: The person has as many keys as anybody may (`too_many_keys`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A key, as `GET /api/keys` names it. */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It opens nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such key, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed without its address, or `null`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The only answer that ever holds the address. An old one ends. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedCalendar"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is none now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listShares: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that are still open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A plan of the person’s own. */
                planId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShare"];
            };
        };
        responses: {
            /** @description The only answer that ever holds the link. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedShare"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such plan, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: The plan has as many links as it may (`too_many_links`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description To read, the secret of a link; to end it, its id. */
                share: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The food, and nothing of the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPlanAnswer"];
                };
            };
            /** @description `not_found`: There is no such link. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `expired`: The link has run out. */
            410: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "expired";
                    };
                };
            };
            /** @description `too_many_requests`: Many links that are none were tried from this address. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description To read, the secret of a link; to end it, its id. */
                share: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It shows nothing any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such link, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one that asks first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A session, as `GET /api/sessions` names it. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such session, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Oldest first, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhook"];
            };
        };
        responses: {
            /** @description The only answer that ever holds the secret. */
            201: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `conflict`: The person has as many as anybody may (`too_many_webhooks`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing is sent there any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The only answer that ever holds the new secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: Somebody else has replaced it at the same moment (`already_rotated`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enableWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnabledWebhook"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent in a moment. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: It is disabled (`webhook_disabled`), or tests wait already (`too_many_tests`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last hundred, newest first. They are kept for 30 days. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    redeliver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A webhook, as `GET /api/webhooks` names it. */
                webhookId: string;
                /** @description A delivery to that webhook. */
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is sent in a moment. */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `not_found`: There is no such webhook or delivery, or it is somebody else’s. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: It is still to be sent (`delivery_waiting`), or nothing is (`webhook_disabled`). */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInAsGuest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A session. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A guest is signed in already. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description This server has no guests (`GUESTS_NOT_ALLOWED`).
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUpRequest"];
            };
        };
        responses: {
            /** @description A session. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A field is wrong, or the password is too short, too long, or one that many people use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description Accounts are for those who are invited, or there are no new ones (`SIGN_UP_CLOSED`, `INVITATION_NEEDED`, `INVITATION_NOT_VALID`).
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description There is an account with this address. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description A session. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            /** @description A field is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Address and password do not belong together. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is ended. */
            200: {
                headers: {
                    "Clear-Site-Data": components["headers"]["Clear-Site-Data"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description `null` for a stranger. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOfPerson"];
                };
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for everybody. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description The name is empty or too long. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description The address is confirmed already, or this server sends no mail. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyEmail: {
        parameters: {
            query: {
                /** @description From the letter. */
                token: string;
                /** @description The page to show then. */
                callbackURL?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Confirmed, without a page to show. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedEmail"];
                };
            };
            /** @description To the page, with what became of it. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The token is wrong or too old. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportEverything: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An archive that is packed while it is sent. */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description `too_many_requests`: Many copies were made within an hour. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonDeletion"];
            };
        };
        responses: {
            /** @description Everything is gone. */
            200: {
                headers: {
                    "Clear-Site-Data": components["headers"]["Clear-Site-Data"];
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. Or a guest has not confirmed it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description Other sessions are ended, unless the request says otherwise. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedPassword"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. A field is wrong, or the password is too short, too long, or one that many people use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordProof"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    askForNewPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordResetRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description A field is wrong, or this server sends no mail (`NO_MAIL_SERVER`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordReset"];
            };
        };
        responses: {
            /** @description Every session is ended. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description The token is wrong or too old. A field is wrong, or the password is too short, too long, or one that many people use. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For the browser’s `navigator.credentials.create`. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description A guest has no account to sign in to. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    makePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyRegistration"];
            };
        };
        responses: {
            /** @description The passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passkey"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. Or the challenge was not met. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description A guest has no account to sign in to.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            /**
             * @description The browser’s answer could not be read.
             *
             *     `internal`: Something went wrong on our side.
             */
            500: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "internal";
                    };
                };
            };
            503: components["responses"]["Unavailable"];
        };
    };
    beginPasskeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description For the browser’s `navigator.credentials.get`. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyOptions"];
                };
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignIn"];
            };
        };
        responses: {
            /** @description A session. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeySignedIn"];
                };
            };
            /** @description The challenge was not met. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The passkey is not known here. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Without anything that opens a door. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyList"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyName"];
            };
        };
        responses: {
            /** @description The passkey. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenamedPasskey"];
                };
            };
            /** @description A field is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description There is no such passkey, or it is somebody else’s. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyRemoval"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description A field is wrong. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description There is no such passkey, or it is somebody else’s. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInAtProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderSignIn"];
            };
        };
        responses: {
            /** @description Where to send the browser. It comes back within five minutes. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPlace"];
                };
            };
            /** @description There is a field that is not taken (`UNKNOWN_FIELD`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /**
             * @description The identity provider cannot be reached at the moment.
             *
             *     `not_found`: This server has no identity provider.
             */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    connectProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderConnection"];
            };
        };
        responses: {
            /** @description Where to send the browser. It comes back within five minutes. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["Set-Cookie"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderPlace"];
                };
            };
            /** @description A field is wrong, or this is not the password of the account. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description A guest has no account.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /**
             * @description The identity provider cannot be reached at the moment.
             *
             *     `not_found`: This server has no identity provider.
             */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    returnFromProvider: {
        parameters: {
            query?: {
                /** @description From the beginning. */
                state?: string;
                /** @description From the provider. */
                code?: string;
                /** @description From the provider, in place of a code. */
                error?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the page that follows. */
            302: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `not_found`: This server has no identity provider. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInWays"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The request comes from another site, or names an address to go to that is not ours. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSignInWay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInWayRemoval"];
            };
        };
        responses: {
            /** @description It opens nothing any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthDone"];
                };
            };
            /** @description There is no such way, or it is the last one. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description Nobody is signed in. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /**
             * @description The request comes from another site, or names an address to go to that is not ours.
             *
             *     `forbidden`: The connection is not encrypted (`reason`: `insecure_connection`).
             */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            /** @description The body is not said to be JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthRefusal"];
                };
            };
            /** @description `too_many_requests`: There were too many tries; `Retry-After` says how long to wait. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of an invitation. */
                invitation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can, until then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description `not_found`: It was used, has run out, was revoked, or never was. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API in OpenAPI 3.1. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the text format of Prometheus. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            401: components["responses"]["Unauthorized"];
            /** @description `not_found`: This process was started without `METRICS_TOKEN`. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    claimJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClaimRequest"];
            };
        };
        responses: {
            /** @description The job with its intake. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /**
             * @description `not_now`: Another worker holds the job, or it is not due yet (`leased_or_not_due`), or it is given to a worker that runs nothing else (`runs_alone`).
             *
             *     `conflict`: The job has ended; the message has no more use.
             */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_now" | "conflict";
                    };
                };
            };
            /** @description `gone`: There is no such job. */
            410: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "gone";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressRequest"];
            };
        };
        responses: {
            /** @description Whether to go on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportWorker: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkerReportRequest"];
            };
        };
        responses: {
            /** @description It is kept for two days. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRequest"];
            };
        };
        responses: {
            /** @description It is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompleteResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description `superseded`: Another attempt holds the job, or it has ended. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "superseded";
                    };
                };
            };
            /** @description `gone`: The job was cancelled or deleted. */
            410: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "gone";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `invalid_plan`: The plan does not pass its checks. */
            422: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_plan";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    failJob: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailRequest"];
            };
        };
        responses: {
            /** @description Where the job stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailResponse"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description `superseded`: Another attempt holds the job, or it has ended. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "superseded";
                    };
                };
            };
            /** @description `gone`: The job was cancelled or deleted. */
            410: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "gone";
                    };
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOverview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, times, sizes. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorOverview"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAllJobs: {
        parameters: {
            query?: {
                /** @description A state, or `unfinished`. */
                status?: "pending" | "running" | "completed" | "failed" | "cancelled" | "unfinished";
                /** @description A kind of failure. */
                failure?: "refused" | "exhausted" | "poison";
                /** @description The code behind it. */
                reason?: string;
                /** @description The reference of a person. */
                person?: string;
                /** @description The beginning of an id. */
                id?: string;
                /** @description Accepted longer ago. */
                olderThanMinutes?: number;
                /** @description Accepted since then. */
                newerThanMinutes?: number;
                /** @description The `next` of a page. */
                before?: string;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorJobPage"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: A parameter of the address is wrong. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobStory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Attempts and events. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorJobStory"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `not_found`: There is no such job, or whoever asks is no operator. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelAnyJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorCancelled"];
                };
            };
            /** @description `forbidden`: The sign-in is not recent enough (`confirmation_needed`). */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such job, or whoever asks is no operator. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            /** @description `conflict`: It had ended before. */
            409: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "conflict";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A job of the person’s own; to an operator, anybody’s. */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What came of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResult"];
                };
            };
            /** @description `forbidden`: The sign-in is not recent enough (`confirmation_needed`). */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found`: There is no such job, or whoever asks is no operator. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDeadJobs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By reason. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadGroups"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    replayDeadJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReplayRequest"];
            };
        };
        responses: {
            /** @description What came of each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkReplay"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            /** @description `forbidden`: The sign-in is not recent enough (`confirmation_needed`). */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWorkers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorWorkers"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description One kind of act. */
                action?: "operator_granted" | "operator_removed" | "job_cancelled" | "job_replayed" | "sessions_ended" | "reset_link_made" | "backup_made" | "queue_changed" | "signed_in" | "sign_in_failed_often" | "key_created" | "key_revoked" | "data_exported" | "account_deleted";
                /** @description To whom or what it was done. */
                subject?: string;
                /** @description The `next` of a page. */
                before?: number;
            };
            header?: {
                /** @description The `ETag` of an earlier answer: where nothing has changed, 304 without a body. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid_request`: A parameter of the address is wrong. */
            400: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "invalid_request";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOperator"];
            };
        };
        responses: {
            /** @description Acts are possible for a quarter of an hour. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            /** @description `forbidden`: It is not the password (`wrong_password`). */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `too_many_requests`: Too many tries. */
            429: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "too_many_requests";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSupported: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A person, as operators know them. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What support needs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorPerson"];
                };
            };
            /** @description `not_found`: Nobody has that reference, or whoever asks is no operator. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endSessionsOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A person, as operators know them. */
                reference: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorEndedSessions"];
                };
            };
            /** @description `forbidden`: The sign-in is not recent enough (`confirmation_needed`). */
            403: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "forbidden";
                    };
                };
            };
            /** @description `not_found`: Nobody has that reference, or whoever asks is no operator. */
            404: {
                headers: {
                    "Content-Language": components["headers"]["Content-Language"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {unknown} */
                        code?: "not_found";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    onPlanCompleted: {
        parameters: {
            query?: never;
            header: {
                /** @description The same whenever the same message is sent again: keep it to pass over repeats. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is minutes old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; after a rotation two of them, parted by a space. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPlanFailed: {
        parameters: {
            query?: never;
            header: {
                /** @description The same whenever the same message is sent again: keep it to pass over repeats. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is minutes old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; after a rotation two of them, parted by a space. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onPlanCancelled: {
        parameters: {
            query?: never;
            header: {
                /** @description The same whenever the same message is sent again: keep it to pass over repeats. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is minutes old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; after a rotation two of them, parted by a space. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onWebhookTest: {
        parameters: {
            query?: never;
            header: {
                /** @description The same whenever the same message is sent again: keep it to pass over repeats. */
                "webhook-id": string;
                /** @description When it was sent, in seconds since 1970. Refuse what is minutes old. */
                "webhook-timestamp": string;
                /** @description `v1,` and the base64 of HMAC-SHA256 over `id.timestamp.body`; after a rotation two of them, parted by a space. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookMessage"];
            };
        };
        responses: {
            /** @description Nothing is sent there any more. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Taken. The body is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
