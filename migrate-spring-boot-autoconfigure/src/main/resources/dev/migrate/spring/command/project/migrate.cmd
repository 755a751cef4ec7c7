@echo off
rem The command line of Migrate for this project: migrate upgrade heads
rem It runs the jar of the application if that is newer than the sources, else Maven or Gradle.
rem MIGRATE_JAR names another jar. JAVA_HOME and JAVA_OPTS count.
setlocal
set "HERE=%~dp0"
set "JAVA=java"
set "FOUND="
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined MIGRATE_JAR goto jar
rem The newest jar that is the application: dir lists it last.
for %%d in ("%HERE%target" "%HERE%build\libs") do for /f "delims=" %%f in ('dir /b /a-d /o:d "%%~d\*.jar" 2^>nul ^| findstr /v /r /c:"-plain\.jar$" /c:"-sources\.jar$" /c:"-javadoc\.jar$" /c:"-tests\.jar$" /c:"\.original$"') do set "FOUND=%%~d\%%f"
if not defined FOUND goto build
rem Where there is no PowerShell to tell how old the sources are, the jar counts.
powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:FOUND).LastWriteTime; $sources = 'src', 'pom.xml', 'build.gradle', 'build.gradle.kts' | ForEach-Object { Join-Path $env:HERE $_ }; if (Get-ChildItem -LiteralPath $sources -Recurse -File -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $jar }) { exit 3 }" 2>nul
if "%ERRORLEVEL%"=="3" goto build

:found
set "MIGRATE_JAR=%FOUND%"
goto jar

:build
rem The build tool divides this into the same words again.
set "WORDS=migrate %*"
set "WORDS=%WORDS:"='%"
set "TOP=%HERE%"

rem The wrapper of the build tool here or above, else the tool itself.
:above
if exist "%HERE%pom.xml" if exist "%TOP%mvnw.cmd" goto mvnw
if not exist "%HERE%pom.xml" if exist "%TOP%gradlew.bat" goto gradlew
set "BELOW=%TOP%"
for %%d in ("%TOP%..") do set "TOP=%%~fd"
if not "%TOP:~-1%"=="\" set "TOP=%TOP%\"
if not "%TOP%"=="%BELOW%" goto above
if exist "%HERE%pom.xml" goto mvn
if exist "%HERE%build.gradle" goto gradle
if exist "%HERE%build.gradle.kts" goto gradle

:nothing
if defined FOUND echo Older than the sources, and nothing is there to build it: %FOUND% 1>&2
if defined FOUND goto found
echo There is neither a jar in %HERE% nor Maven or Gradle. Build the application, or set MIGRATE_JAR. 1>&2
exit /b 1

:mvnw
call "%TOP%mvnw.cmd" -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=%WORDS%"
exit /b %ERRORLEVEL%

:gradlew
call "%TOP%gradlew.bat" -q --console=plain -p "%HERE%." bootRun "--args=%WORDS%"
exit /b %ERRORLEVEL%

:mvn
where mvn >nul 2>nul || goto nothing
call mvn -q -f "%HERE%pom.xml" spring-boot:run "-Dspring-boot.run.arguments=%WORDS%"
exit /b %ERRORLEVEL%

:gradle
where gradle >nul 2>nul || goto nothing
call gradle -q --console=plain -p "%HERE%." bootRun "--args=%WORDS%"
exit /b %ERRORLEVEL%

:jar
"%JAVA%" %JAVA_OPTS% -jar "%MIGRATE_JAR%" migrate %*
exit /b %ERRORLEVEL%
