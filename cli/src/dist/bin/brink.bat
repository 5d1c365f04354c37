@echo off
rem Starts brink. Needs Java 17 or newer (a JRE is enough); JAVA_HOME, where set, says which.
setlocal

set "JAR=%~dp0..\lib\brink.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

set "SAID=%TEMP%\brink-java-%RANDOM%%RANDOM%.txt"
"%JAVA%" -version >"%SAID%" 2>&1
if errorlevel 1 goto missing

set "VERSION="
for /f "tokens=3" %%v in ('findstr /c:" version " "%SAID%"') do if not defined VERSION set "VERSION=%%~v"
del "%SAID%" >nul 2>&1
set "FEATURE=0"
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "FEATURE=%%b") else (set "FEATURE=%%a")
if %FEATURE% LSS 17 goto old

if not exist "%JAR%" goto torn
rem Java's quick compiler alone saves a second or two of a start.
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:missing
del "%SAID%" >nul 2>&1
echo brink: Java 17 or newer is needed, and "%JAVA%" cannot be started. 1>&2
goto advice

:old
echo brink: Java 17 or newer is needed; "%JAVA%" is version %VERSION%. 1>&2

:advice
echo Maybe install Java 17 or newer from https://adoptium.net, or set JAVA_HOME to one. 1>&2
exit /b 1

:torn
echo brink: "%JAR%" is missing. 1>&2
echo Maybe unpack the whole zip again; bin and lib belong together. 1>&2
exit /b 1
